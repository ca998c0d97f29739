using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class DelegatingTurnContext<T> : ITurnContext<T> where T : IActivity
{
    public DelegatingTurnContext(ITurnContext innerTurnContext)
    {
        throw new NotImplementedException();
    }

    public Activity Activity { get; }

    public BotAdapter Adapter { get; }

    public bool Responded { get; }

    public TurnContextStateCollection TurnState { get; }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => throw new NotImplementedException();

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => throw new NotImplementedException();

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => throw new NotImplementedException();

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = "acceptingInput", CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    T ITurnContext<T>.Activity => throw new NotImplementedException();
}
