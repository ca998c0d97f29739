namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>The same delay before each repeat.</summary>
public class FixedIntervalRetryStrategy : RetryStrategy
{
    private readonly int _retryCount;
    private readonly TimeSpan _interval;

    public FixedIntervalRetryStrategy() : this(DefaultClientRetryCount)
    {
    }

    public FixedIntervalRetryStrategy(int retryCount) : this(retryCount, DefaultRetryInterval)
    {
    }

    public FixedIntervalRetryStrategy(int retryCount, TimeSpan retryInterval) : this(null, retryCount, retryInterval)
    {
    }

    public FixedIntervalRetryStrategy(
        string name, int retryCount, TimeSpan retryInterval) : this(name, retryCount, retryInterval, DefaultFirstFastRetry)
    {
    }

    public FixedIntervalRetryStrategy(string name, int retryCount, TimeSpan retryInterval, bool firstFastRetry) : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryInterval, TimeSpan.Zero);
        _retryCount = retryCount;
        _interval = retryInterval;
    }

    public override ShouldRetryHandler GetShouldRetryHandler() => (retryCount, _) => RetryCondition.Within(_retryCount, retryCount, _interval);
}
