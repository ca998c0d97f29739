using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Transcripts in the memory of this process; it never forgets, so it is for tests and development.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private readonly ConcurrentDictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = new();

    public MemoryTranscriptStore()
    {
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        _transcripts.TryRemove((channelId, conversationId), out _);
        return Task.CompletedTask;
    }

    /// <summary>At most 20 activities by time.</summary>
    /// <param name="continuationToken">Of the page before.</param>
    /// <param name="startDate">Leaves out what is older.</param>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        var activities = Snapshot(_transcripts.GetValueOrDefault((channelId, conversationId)))
            .Where(activity => (activity.Timestamp ?? default) >= startDate)
            .OrderBy(activity => activity.Timestamp);
        return Task.FromResult(TranscriptPage.Of(activities, activity => activity.Id, continuationToken));
    }

    /// <summary>At most 20 transcripts of a channel by time.</summary>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        var transcripts = _transcripts
            .Where(transcript => transcript.Key.Channel == channelId)
            .Select(transcript => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = transcript.Key.Conversation,
                Created = Snapshot(transcript.Value).FirstOrDefault()?.Timestamp ?? default,
            })
            .OrderBy(transcript => transcript.Created)
            .ThenBy(transcript => transcript.Id, StringComparer.Ordinal);
        return Task.FromResult(TranscriptPage.Of(transcripts, transcript => transcript.Id, continuationToken));
    }

    /// <summary>Adds an activity; the update or deletion of a message changes the message that was logged.</summary>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        var transcript = _transcripts.GetOrAdd((activity.ChannelId, activity.Conversation?.Id), static _ => []);
        lock (transcript)
        {
            switch (activity)
            {
                case Activity { Type: ActivityTypes.MessageUpdate } update:
                    Change(transcript, update.Id, original => LoggedMessage.Updated(original, update));
                    break;
                case Activity { Type: ActivityTypes.MessageDelete } deletion:
                    Change(transcript, deletion.Id, LoggedMessage.Tombstone);
                    break;
                default:
                    transcript.Add(activity);
                    break;
            }
        }

        return Task.CompletedTask;
    }

    private static void Change(List<IActivity> transcript, string id, Func<Activity, Activity> change)
    {
        var position = transcript.FindIndex(logged => logged.Id == id);
        if (position >= 0 && transcript[position] is Activity original)
        {
            transcript[position] = change(original);
        }
    }

    private static IActivity[] Snapshot(List<IActivity> transcript)
    {
        if (transcript is null)
        {
            return [];
        }

        lock (transcript)
        {
            return [.. transcript];
        }
    }
}
