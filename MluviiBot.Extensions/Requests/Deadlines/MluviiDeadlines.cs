using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Requests;

/// <summary>Knows until when mluvii may answer, by wake-ups in the store of turns: in a turn, they are set and removed with its commit.</summary>
public sealed class MluviiDeadlines
{
    private readonly ITurnStore _store;

    /// <param name="store">Where deadlines outlive the process.</param>
    public MluviiDeadlines(ITurnStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
    }

    /// <summary>Whom a wake-up is for, for tools that look after the stored data.</summary>
    /// <param name="wakeup">Payload of the wake-up.</param>
    /// <returns>The lane of the conversation (<see cref="TurnLanes"/>); null when it is no deadline of a conversation.</returns>
    public static string? ReadLane(string wakeup)
    {
        try
        {
            return JsonConvert.DeserializeObject<Deadline>(wakeup)?.Conversation is { ChannelId: { } channel, Conversation.Id: { } conversation }
                ? TurnLanes.Of(channel, conversation)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Wakes the conversation when the request is due, in place of any earlier deadline of the request.</summary>
    internal Task SetAsync(ITurnContext turnContext, string id, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var deadline = new Deadline
        {
            Conversation = turnContext.Activity.GetConversationReference(),
            Adapter = turnContext.Adapter.GetType().FullName,
        };
        var wakeup = new Wakeup(id, due, JsonConvert.SerializeObject(deadline));
        if (Turn.Current is not { } turn)
        {
            return CommitAsync(new TurnCommit { Lane = LaneOf(id), Token = 0, Wakeups = [wakeup] }, cancellationToken);
        }

        turn.Wake(wakeup);
        return Task.CompletedTask;
    }

    /// <summary>Nobody needs to be woken. A deadline that is forgotten outside a turn comes, and finds nothing to do.</summary>
    internal static void Forget(string id) => Turn.Current?.LetSleep(id);

    /// <summary>A deadline that came is done with; in a turn that its wake-up began, the commit sees to that.</summary>
    internal Task FinishAsync(string id, CancellationToken cancellationToken) => Turn.Current is null
        ? CommitAsync(new TurnCommit { Lane = LaneOf(id), Token = 0, WakeupsDone = [id] }, cancellationToken)
        : Task.CompletedTask;

    private static string LaneOf(string id) => $"{MluviiRequests.TimedOutEvent}/{id}";

    /// <summary>Without a turn nobody else is in the request's own lane.</summary>
    private async Task CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (await _store.TryTakeAsync(commit.Lane, null, cancellationToken).ConfigureAwait(false) is { } grant)
        {
            await _store.CommitAsync(commit with { Token = grant.Token, Release = true }, cancellationToken).ConfigureAwait(false);
        }
    }
}
