#nullable enable
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>What happened in a turn, as copies of that moment.</summary>
internal sealed class TurnTranscript
{
    // Typing indicators, for one, are sent while the bot works.
    private readonly ConcurrentQueue<Activity> _activities = new();

    public void Received(Activity? activity)
    {
        if (activity is null || activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            return;
        }

        var copy = Copy(activity, RoleTypes.User);
        _activities.Enqueue(copy);
    }

    public void Sent(IEnumerable<Activity> activities)
    {
        foreach (var activity in activities)
        {
            _activities.Enqueue(Copy(activity, RoleTypes.Bot));
        }
    }

    public void Updated(Activity activity)
    {
        var copy = Copy(activity, RoleTypes.Bot);
        copy.Type = ActivityTypes.MessageUpdate;
        _activities.Enqueue(copy);
    }

    public void Deleted(ConversationReference reference)
    {
        var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        _activities.Enqueue(Copy(deleted.ApplyConversationReference(reference), RoleTypes.Bot));
    }

    public bool TryTake([NotNullWhen(true)] out Activity? activity) => _activities.TryDequeue(out activity);

    private static Activity Copy(Activity activity, string role)
    {
        var copy = BotJson.Deserialize<Activity>(BotJson.Serialize(activity))!;
        copy.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(copy.From.Role))
        {
            copy.From.Role = role;
        }

        copy.Timestamp ??= DateTimeOffset.UtcNow;
        if (string.IsNullOrEmpty(copy.Id))
        {
            // The channel gave none; stores page by it.
            copy.Id = $"g_{Guid.NewGuid()}";
        }

        return copy;
    }
}
