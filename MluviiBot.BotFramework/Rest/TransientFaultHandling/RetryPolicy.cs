namespace Microsoft.Rest.TransientFaultHandling;

public class RetryPolicy
{
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, RetryStrategy retryStrategy)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan retryInterval)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan initialInterval, TimeSpan increment)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
    {
        throw new NotImplementedException();
    }

    public ITransientErrorDetectionStrategy ErrorDetectionStrategy { get; }

    public RetryStrategy RetryStrategy { get; }

    public virtual void ExecuteAction(Action action) => throw new NotImplementedException();

    public virtual TResult ExecuteAction<TResult>(Func<TResult> func) => throw new NotImplementedException();

    public Task ExecuteAsync(Func<Task> taskAction) => throw new NotImplementedException();

    public Task ExecuteAsync(Func<Task> taskAction, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc) => throw new NotImplementedException();

    public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected virtual void OnRetrying(int retryCount, Exception lastError, TimeSpan delay) => throw new NotImplementedException();

    public event EventHandler<RetryingEventArgs> Retrying;
}
