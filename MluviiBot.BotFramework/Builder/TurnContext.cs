using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class TurnContext : IDisposable, ITurnContext
{
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        throw new NotImplementedException();
    }

    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        throw new NotImplementedException();
    }

    public Activity Activity { get; }

    public BotAdapter Adapter { get; }

    public List<Activity> BufferedReplyActivities { get; }

    public string Locale { get; set; }

    public bool Responded { get; }

    public TurnContextStateCollection TurnState { get; }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();

    protected virtual void Dispose(bool disposing) => throw new NotImplementedException();

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => throw new NotImplementedException();

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => throw new NotImplementedException();

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => throw new NotImplementedException();

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
