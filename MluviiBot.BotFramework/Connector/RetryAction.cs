using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

public static class RetryAction
{
    public static Task<TResult> RunAsync<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler) => throw new NotImplementedException();
}
