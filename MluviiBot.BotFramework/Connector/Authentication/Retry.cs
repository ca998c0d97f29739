namespace Microsoft.Bot.Connector.Authentication;

public static class Retry
{
    /// <summary>Runs <paramref name="task"/> until it succeeds or the handler says to stop.</summary>
    /// <param name="task">Called once per attempt.</param>
    /// <param name="retryExceptionHandler">Gets the exception and the number of retries so far (0 at the first failure) and decides.</param>
    /// <exception cref="AggregateException">The handler said stop; holds the exception of every attempt.</exception>
    public static async Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(retryExceptionHandler);
        List<Exception> failures = null;
        while (true)
        {
            try
            {
                return await task().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                (failures ??= []).Add(exception);
                var decision = retryExceptionHandler(exception, failures.Count - 1);
                if (decision is not { ShouldRetry: true })
                {
                    throw new AggregateException("All attempts failed.", failures);
                }

                await Task.Delay(decision.RetryAfter.WithJitter()).ConfigureAwait(false);
            }
        }
    }
}
