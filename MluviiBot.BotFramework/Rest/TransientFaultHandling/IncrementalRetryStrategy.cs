namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>A delay that grows by the same amount with each repeat.</summary>
public class IncrementalRetryStrategy : RetryStrategy
{
    public static readonly TimeSpan DefaultRetryIncrement = TimeSpan.FromSeconds(1);

    private readonly int _retryCount;
    private readonly TimeSpan _initial;
    private readonly TimeSpan _increment;

    public IncrementalRetryStrategy() : this(DefaultClientRetryCount, DefaultRetryInterval, DefaultRetryIncrement)
    {
    }

    public IncrementalRetryStrategy(int retryCount, TimeSpan initialInterval, TimeSpan increment) : this(null, retryCount, initialInterval, increment)
    {
    }

    public IncrementalRetryStrategy(string name, int retryCount, TimeSpan initialInterval, TimeSpan increment)
        : this(name, retryCount, initialInterval, increment, DefaultFirstFastRetry)
    {
    }

    public IncrementalRetryStrategy(
        string name, int retryCount, TimeSpan initialInterval, TimeSpan increment, bool firstFastRetry) : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(initialInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(increment, TimeSpan.Zero);
        _retryCount = retryCount;
        _initial = initialInterval;
        _increment = increment;
    }

    public override ShouldRetryHandler GetShouldRetryHandler() =>
        (retryCount, _) => RetryCondition.Within(_retryCount, retryCount, _initial + (_increment * retryCount));
}
