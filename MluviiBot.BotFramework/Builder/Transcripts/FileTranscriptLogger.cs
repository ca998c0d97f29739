using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Transcripts as files <c>{folder}/{channelId}/{conversationId}.transcript</c> that the Bot Framework Emulator opens: everything that
/// was said, so for tests and development.
/// </summary>
#pragma warning disable CA1001 // The public surface is given; a semaphore whose wait handle is never asked for holds nothing to dispose.
public class FileTranscriptLogger : ITranscriptStore
#pragma warning restore CA1001
{
    private const string Extension = ".transcript";

    private readonly string _folder;
    private readonly bool _unitTestMode;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly HashSet<string> _started = new(StringComparer.Ordinal);

    /// <param name="folder">Null is the current folder.</param>
    /// <param name="unitTestMode">Whether a conversation that this logger has not seen yet starts its file anew.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = PathUtils.NormalizePath(folder ?? Environment.CurrentDirectory);
        _unitTestMode = unitTestMode;
        Directory.CreateDirectory(_folder);
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        var file = PathOf(channelId, conversationId);
        return WithLockAsync(() =>
        {
            File.Delete(file);
            return Task.CompletedTask;
        });
    }

    /// <summary>At most 20 activities in the order in which they were logged.</summary>
    /// <param name="continuationToken">Of the page before.</param>
    /// <param name="startDate">Leaves out what is older.</param>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        var file = PathOf(channelId, conversationId);
        List<Activity> activities = [];
        await WithLockAsync(async () => activities = await TranscriptFile.ReadAsync(file).ConfigureAwait(false)).ConfigureAwait(false);
        var wanted = activities.Where(activity => (activity.Timestamp ?? default) >= startDate);
        return TranscriptPage.Of<IActivity>(wanted, activity => activity.Id, continuationToken);
    }

    /// <summary>At most 20 transcripts of a channel by the time their files were made.</summary>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        var folder = new DirectoryInfo(FolderOf(channelId));
        var transcripts = (folder.Exists ? folder.EnumerateFiles($"*{Extension}") : [])
            .Select(file => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = Path.GetFileNameWithoutExtension(file.Name),
                Created = file.CreationTimeUtc,
            })
            .OrderBy(transcript => transcript.Created)
            .ThenBy(transcript => transcript.Id, StringComparer.Ordinal);
        return Task.FromResult(TranscriptPage.Of(transcripts, transcript => transcript.Id, continuationToken));
    }

    /// <summary>Adds the activity to its file; an update or deletion changes the message that it is about.</summary>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        var logged = (Activity)activity;
        var file = PathOf(activity.ChannelId, activity.Conversation?.Id);
        return WithLockAsync(async () =>
        {
            if (_started.Add(file))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file));
                if (_unitTestMode)
                {
                    File.Delete(file);
                }
            }

            await (logged.Type switch
            {
                ActivityTypes.MessageUpdate => TranscriptFile.ReplaceAsync(file, logged),
                ActivityTypes.MessageDelete => TranscriptFile.MarkDeletedAsync(file, logged),
                _ => TranscriptFile.AppendAsync(file, logged),
            }).ConfigureAwait(false);
        });
    }

    private async Task WithLockAsync(Func<Task> action)
    {
        await _oneAtATime.WaitAsync().ConfigureAwait(false);
        try
        {
            await action().ConfigureAwait(false);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private string FolderOf(string channelId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        return Path.Combine(_folder, FileName(channelId));
    }

    private string PathOf(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return Path.Combine(FolderOf(channelId), FileName(conversationId) + Extension);
    }

    // Ids come from outside: they must not lead out of the folder.
    private static string FileName(string id)
    {
        var name = string.Join('_', id.Split([.. Path.GetInvalidFileNameChars(), '/', '\\', ':']));
        return name.Trim('.').Length == 0 ? "_" : name;
    }
}
