#nullable enable
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The way out of a turn: handlers in order, then the adapter. Contexts of the same turn share one.</summary>
internal sealed class TurnOutbox
{
    public List<Activity> Buffered { get; } = [];

    public List<DeleteActivityHandler> DeleteHandlers { get; } = [];

    public List<SendActivitiesHandler> SendHandlers { get; } = [];

    public List<UpdateActivityHandler> UpdateHandlers { get; } = [];

    public bool Responded { get; set; }

    public Task<ResourceResponse[]> SendAsync(TurnContext context, List<Activity> activities, CancellationToken cancellationToken, int handler = 0)
        => handler < SendHandlers.Count
            ? SendHandlers[handler](context, activities, () => SendAsync(context, activities, cancellationToken, handler + 1))
            : DeliverAsync(context, activities, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(TurnContext context, Activity activity, CancellationToken cancellationToken, int handler = 0)
        => handler < UpdateHandlers.Count
            ? UpdateHandlers[handler](context, activity, () => UpdateAsync(context, activity, cancellationToken, handler + 1))
            : context.Adapter.UpdateActivityAsync(context, activity, cancellationToken);

    public Task DeleteAsync(TurnContext context, ConversationReference reference, CancellationToken cancellationToken, int handler = 0)
        => handler < DeleteHandlers.Count
            ? DeleteHandlers[handler](context, reference, () => DeleteAsync(context, reference, cancellationToken, handler + 1))
            : context.Adapter.DeleteActivityAsync(context, reference, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(TurnContext context, List<Activity> activities, CancellationToken cancellationToken)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return Buffer(context, activities);
        }

        var responses = await context.Adapter.SendActivitiesAsync(context, activities.ToArray(), cancellationToken).ConfigureAwait(false) ?? [];
        for (var i = 0; i < activities.Count; i++)
        {
            var activity = activities[i];
            if (i < responses.Length && responses[i] is { } response)
            {
                activity.Id = response.Id;
            }

            Count(activity);
        }

        return responses;
    }

    private ResourceResponse[] Buffer(TurnContext context, List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = activities[i];
            Buffered.Add(activity);
            responses[i] = new ResourceResponse();
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                // The adapter, which would otherwise note it, does not see this one.
                context.TurnState.Set(BotAdapter.InvokeResponseKey, activity);
            }

            Count(activity);
        }

        return responses;
    }

    private void Count(Activity activity) => Responded |= activity.Type != ActivityTypes.Trace;
}
