namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Repeats an action that fails with a passing error, by a <see cref="RetryStrategy"/>; the last error is thrown as it was.</summary>
public class RetryPolicy
{
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount))
    {
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, RetryStrategy retryStrategy)
    {
        ArgumentNullException.ThrowIfNull(errorDetectionStrategy);
        ArgumentNullException.ThrowIfNull(retryStrategy);
        ErrorDetectionStrategy = errorDetectionStrategy;
        RetryStrategy = retryStrategy;
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan retryInterval)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount, retryInterval))
    {
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan initialInterval, TimeSpan increment)
        : this(errorDetectionStrategy, new IncrementalRetryStrategy(retryCount, initialInterval, increment))
    {
    }

    public RetryPolicy(
        ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(errorDetectionStrategy, new ExponentialBackoffRetryStrategy(retryCount, minBackoff, maxBackoff, deltaBackoff))
    {
    }

    public ITransientErrorDetectionStrategy ErrorDetectionStrategy { get; }

    public RetryStrategy RetryStrategy { get; }

    /// <summary>Blocks the calling thread, through the waits too; prefer <see cref="ExecuteAsync(Func{Task})"/>.</summary>
    public virtual void ExecuteAction(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _ = ExecuteAction<object>(() =>
        {
            action();
            return null;
        });
    }

    /// <inheritdoc cref="ExecuteAction(Action)"/>
    public virtual TResult ExecuteAction<TResult>(Func<TResult> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        var decide = RetryStrategy.GetShouldRetryHandler();
        for (var repeats = 0; ; repeats++)
        {
            TimeSpan delay;
            try
            {
                return func();
            }
            catch (Exception error) when (MayRepeat(decide, repeats, error, out delay))
            {
                OnRetrying(repeats + 1, error, delay);
            }

            // The member is synchronous by its signature: there is no task to await.
            _ = CancellationToken.None.WaitHandle.WaitOne(delay);
        }
    }

    public Task ExecuteAsync(Func<Task> taskAction) => ExecuteAsync(taskAction, CancellationToken.None);

    /// <param name="taskAction">Called once for each attempt.</param>
    /// <param name="cancellationToken">Ends the wait between two attempts; the action has to watch it for itself.</param>
    public Task ExecuteAsync(Func<Task> taskAction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskAction);
        return ExecuteAsync<object>(
            async () =>
            {
                await taskAction().ConfigureAwait(false);
                return null;
            },
            cancellationToken);
    }

    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc) => ExecuteAsync(taskFunc, CancellationToken.None);

    /// <param name="taskFunc">Called once for each attempt.</param>
    /// <param name="cancellationToken">Ends the wait between two attempts; the function has to watch it for itself.</param>
    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskFunc);
        return RunAsync(taskFunc, cancellationToken);
    }

    /// <summary>Raises <see cref="Retrying"/>.</summary>
    /// <param name="retryCount">Which repeat this will be: 1 for the first.</param>
    /// <param name="lastError">Why it is repeated.</param>
    /// <param name="delay">The wait before it.</param>
    protected virtual void OnRetrying(int retryCount, Exception lastError, TimeSpan delay) =>
        Retrying?.Invoke(this, new RetryingEventArgs(retryCount, delay, lastError));

    /// <summary>Raised before each wait for another attempt.</summary>
    public event EventHandler<RetryingEventArgs> Retrying;

    private async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken)
    {
        var decide = RetryStrategy.GetShouldRetryHandler();
        for (var repeats = 0; ; repeats++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan delay;
            try
            {
                return await taskFunc().ConfigureAwait(false);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested && MayRepeat(decide, repeats, error, out delay))
            {
                OnRetrying(repeats + 1, error, delay);
            }

            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool MayRepeat(ShouldRetryHandler decide, int repeats, Exception error, out TimeSpan delay)
    {
        delay = TimeSpan.Zero;
        if (!ErrorDetectionStrategy.IsTransient(error) || decide(repeats, error) is not { RetryAllowed: true } condition)
        {
            return false;
        }

        var immediate = repeats == 0 && RetryStrategy.FastFirstRetry;
        delay = immediate || condition.DelayBeforeRetry < TimeSpan.Zero ? TimeSpan.Zero : condition.DelayBeforeRetry;
        return true;
    }
}
