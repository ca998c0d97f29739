namespace Microsoft.Bot.Connector.Authentication;

public static class Retry
{
    public static Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler) => throw new NotImplementedException();
}
