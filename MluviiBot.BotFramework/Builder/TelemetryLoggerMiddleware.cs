using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public class TelemetryLoggerMiddleware : IMiddleware
{
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        throw new NotImplementedException();
    }

    public bool LogPersonalInformation { get; }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; }

    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null) => throw new NotImplementedException();

    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null) => throw new NotImplementedException();

    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null) => throw new NotImplementedException();

    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null) => throw new NotImplementedException();

    protected virtual Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) => throw new NotImplementedException();

    protected virtual Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) => throw new NotImplementedException();

    protected virtual Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) => throw new NotImplementedException();

    public virtual Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected virtual Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) => throw new NotImplementedException();
}
