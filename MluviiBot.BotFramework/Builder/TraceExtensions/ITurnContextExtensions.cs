using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

public static class ITurnContextExtensions
{
    public static Task<ResourceResponse> TraceActivityAsync(this ITurnContext turnContext, string name, object value = null, string valueType = null, string label = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
