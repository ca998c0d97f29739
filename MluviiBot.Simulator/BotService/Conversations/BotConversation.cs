using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.Bot.Schema;

namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>A conversation between a client and a bot: its last activities, and who listens.</summary>
/// <param name="id">Its id.</param>
/// <param name="bot">The bot.</param>
/// <param name="user">The user, if the client named him.</param>
/// <param name="locale">The user's language.</param>
public sealed class BotConversation(string id, BotRegistration bot, string? user, string? locale)
{
    /// <summary>How many activities are kept for those who come later.</summary>
    public const int Kept = 1_000;

    /// <summary>How many characters of JSON they have together at most.</summary>
    public const int KeptCharacters = 4_000_000;

    private readonly Lock _lock = new();
    private readonly LinkedList<(long Watermark, SentActivity Activity)> _activities = [];
    private readonly HashSet<string> _greeted = [];
    private readonly TaskCompletionSource<BotReply> _botIsAdded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Channel<ActivitySet>? _listener;
    private long _characters;
    private long _watermark;
    private long _activityIds;

    public string Id => id;

    public BotRegistration Bot => bot;

    public string? User { get; private set; } = user;

    public string? Locale => locale;

    /// <summary>The bot said, or the client, that it is over.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Ends when the bot has answered that it was added: nothing overtakes that.</summary>
    internal Task<BotReply> BotIsAdded => _botIsAdded.Task;

    /// <summary>Hears what the bot sends, one activity after another.</summary>
    internal Action<SentActivity>? FromBot { get; init; }

    /// <summary>The number of the newest activity.</summary>
    internal long Watermark
    {
        get
        {
            lock (_lock)
            {
                return _watermark;
            }
        }
    }

    /// <summary>The bot has answered that it was added, or has not.</summary>
    internal void BotAnswered(BotReply reply) => _botIsAdded.TrySetResult(reply);

    /// <summary>An id in the form that Direct Line gives.</summary>
    internal string NextActivityId() => $"{id}|{Interlocked.Increment(ref _activityIds).ToString("D7", CultureInfo.InvariantCulture)}";

    /// <summary>The user, if he writes for the first time; null if the bot knows him.</summary>
    internal string? Greet(string? from)
    {
        lock (_lock)
        {
            User = from ?? User;
            return from is not null && _greeted.Add(from) ? from : null;
        }
    }

    /// <summary>Adds an activity and tells who listens.</summary>
    /// <returns>The activity with its id.</returns>
    internal SentActivity Append(JsonObject activity)
    {
        var sent = Serialize(NextActivityId(), activity);
        lock (_lock)
        {
            IsEnded |= activity["type"]?.ToString() == ActivityTypes.EndOfConversation;
            _activities.AddLast((++_watermark, sent));
            _characters += sent.Json.Length;
            while (_activities.Count > Kept || (_characters > KeptCharacters && _activities.Count > 1))
            {
                _characters -= _activities.First!.Value.Activity.Json.Length;
                _activities.RemoveFirst();
            }

            // Who does not read is let go; he comes back with his watermark.
            if (_listener?.Writer.TryWrite(new ActivitySet([sent], _watermark)) is false)
            {
                _listener.Writer.TryComplete();
            }
        }

        return sent;
    }

    /// <summary>Replaces an activity, or takes it out, for those who read it later.</summary>
    /// <returns>False when there is none of this id any more.</returns>
    internal bool Replace(string activityId, JsonObject? activity)
    {
        lock (_lock)
        {
            for (var node = _activities.First; node is not null; node = node.Next)
            {
                if (node.Value.Activity.Id != activityId)
                {
                    continue;
                }

                _characters -= node.Value.Activity.Json.Length;
                if (activity is null)
                {
                    _activities.Remove(node);
                }
                else
                {
                    node.Value = (node.Value.Watermark, Serialize(activityId, activity));
                    _characters += node.Value.Activity.Json.Length;
                }

                return true;
            }

            return false;
        }
    }

    /// <summary>What came after the watermark, but for what was fleeting.</summary>
    internal ActivitySet Read(long after)
    {
        lock (_lock)
        {
            var missed = _activities.Where(entry => entry.Watermark > after && !entry.Activity.IsFleeting);
            return new ActivitySet([.. missed.Select(entry => entry.Activity)], _watermark);
        }
    }

    /// <summary>What came after the watermark, and everything from then on until the listener stops or is too slow.</summary>
    /// <exception cref="CollisionException">Somebody else has begun to listen.</exception>
    public async IAsyncEnumerable<ActivitySet> ListenAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<ActivitySet>(Kept);
        ActivitySet missed;
        lock (_lock)
        {
            missed = Read(after);
            _listener?.Writer.TryComplete(new CollisionException());
            _listener = channel;
        }

        try
        {
            if (missed.Activities.Count > 0)
            {
                yield return missed;
            }

            await foreach (var next in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return next;
            }
        }
        finally
        {
            lock (_lock)
            {
                _listener = _listener == channel ? null : _listener;
            }
        }
    }

    private static SentActivity Serialize(string activityId, JsonObject activity)
    {
        activity["id"] = activityId;
        return new SentActivity(activityId, activity.ToJsonString(), IsFleeting: activity.TextOf("type") == ActivityTypes.Typing);
    }
}
