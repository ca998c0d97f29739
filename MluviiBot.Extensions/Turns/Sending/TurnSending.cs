using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>What an <see cref="ITurnAdapter"/> does with what the bot sends, once all handlers of the turn have seen it.</summary>
public static class TurnSending
{
    /// <summary>
    /// Keeps activities of a turn until it is committed, under ids of our own. Typing goes out at once; so does what answers the caller or helps to
    /// debug, and everything outside a turn.
    /// </summary>
    /// <param name="adapter">The adapter that is asked to send.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">What is to be sent.</param>
    /// <param name="send">Sends now.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    public static async Task<ResourceResponse[]> SendAsync(
        ITurnAdapter adapter,
        ITurnContext turnContext,
        Activity[] activities,
        Func<Activity[], Task<ResourceResponse[]>> send,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(send);
        if (Turn.Current is not { } turn)
        {
            return await send(activities).ConfigureAwait(false);
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            switch (activity.Type)
            {
                case ActivityTypes.Typing:
                    // Whether it arrives is nothing to the turn.
                    await adapter.DeliverAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
                    responses[i] = new ResourceResponse(activity.Id ?? string.Empty);
                    break;
                case ActivityTypes.Trace or ActivityTypesEx.InvokeResponse:
                    responses[i] = (await send([activity]).ConfigureAwait(false)) is [var response, ..] ? response : new ResourceResponse();
                    break;
                default:
                    responses[i] = turn.Keep(adapter, turnContext, activity);
                    break;
            }
        }

        return responses;
    }

    /// <summary>Changes an activity that the turn has sent and that has not gone out yet.</summary>
    /// <returns>False when there is none with this id.</returns>
    /// <param name="activity">The new one, with the id of the old.</param>
    public static bool TryUpdate(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Turn.Current?.Replace(activity.Id, activity) ?? false;
    }

    /// <summary>Takes back an activity that the turn has sent and that has not gone out yet.</summary>
    /// <returns>False when there is none with this id.</returns>
    /// <param name="activityId">Its id.</param>
    public static bool TryDelete(string activityId) => Turn.Current?.Replace(activityId, null) ?? false;
}
