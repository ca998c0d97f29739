using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

public static class RetryAction
{
    /// <summary>Runs a task until it succeeds or the handler says to stop.</summary>
    /// <param name="task">Called once for each attempt.</param>
    /// <param name="retryExceptionHandler">Gets the failure and the number of repeats made so far (0 after the first), and says whether to
    /// repeat and when.</param>
    /// <exception cref="AggregateException">The handler said to stop; it holds the failures of all attempts.</exception>
    public static async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(retryExceptionHandler);
        var failures = new List<Exception>();
        while (true)
        {
            RetryParams next;
            try
            {
                return await task().ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
                next = retryExceptionHandler(failure, failures.Count - 1);
            }

            if (next is not { ShouldRetry: true })
            {
                throw new AggregateException("The operation failed and is not to be repeated.", failures);
            }

            if (next.RetryAfter > TimeSpan.Zero)
            {
                await Task.Delay(next.RetryAfter.WithJitter()).ConfigureAwait(false);
            }
        }
    }
}
