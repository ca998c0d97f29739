namespace Microsoft.Rest.TransientFaultHandling;

public class RetryPolicy<T> : RetryPolicy where T : ITransientErrorDetectionStrategy, new()
{
    public RetryPolicy(int retryCount) : base(default(ITransientErrorDetectionStrategy), retryCount)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(RetryStrategy retryStrategy) : base(default(ITransientErrorDetectionStrategy), retryStrategy)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(int retryCount, TimeSpan retryInterval) : base(default(ITransientErrorDetectionStrategy), retryCount)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(int retryCount, TimeSpan initialInterval, TimeSpan increment) : base(default(ITransientErrorDetectionStrategy), retryCount)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff) : base(default(ITransientErrorDetectionStrategy), retryCount)
    {
        throw new NotImplementedException();
    }
}
