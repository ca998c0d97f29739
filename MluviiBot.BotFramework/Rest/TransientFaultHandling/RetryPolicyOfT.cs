namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>A policy whose errors are judged by a <typeparamref name="T"/>.</summary>
public class RetryPolicy<T> : RetryPolicy where T : ITransientErrorDetectionStrategy, new()
{
    public RetryPolicy(int retryCount) : base(new T(), retryCount)
    {
    }

    public RetryPolicy(RetryStrategy retryStrategy) : base(new T(), retryStrategy)
    {
    }

    public RetryPolicy(int retryCount, TimeSpan retryInterval) : base(new T(), retryCount, retryInterval)
    {
    }

    public RetryPolicy(int retryCount, TimeSpan initialInterval, TimeSpan increment) : base(new T(), retryCount, initialInterval, increment)
    {
    }

    public RetryPolicy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : base(new T(), retryCount, minBackoff, maxBackoff, deltaBackoff)
    {
    }
}
