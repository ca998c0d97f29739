namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>A delay that about doubles with each repeat, with 20 % jitter so that clients that failed together do not come back together.</summary>
public class ExponentialBackoffRetryStrategy : RetryStrategy
{
    public static readonly TimeSpan DefaultClientBackoff = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan DefaultMaxBackoff = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan DefaultMinBackoff = TimeSpan.FromSeconds(1);

    private readonly int _retryCount;
    private readonly TimeSpan _min;
    private readonly TimeSpan _max;
    private readonly TimeSpan _delta;

    public ExponentialBackoffRetryStrategy() : this(DefaultClientRetryCount, DefaultMinBackoff, DefaultMaxBackoff, DefaultClientBackoff)
    {
    }

    public ExponentialBackoffRetryStrategy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(null, retryCount, minBackoff, maxBackoff, deltaBackoff)
    {
    }

    public ExponentialBackoffRetryStrategy(string name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(name, retryCount, minBackoff, maxBackoff, deltaBackoff, DefaultFirstFastRetry)
    {
    }

    /// <param name="name">May be null.</param>
    /// <param name="retryCount">Repeats at most.</param>
    /// <param name="minBackoff">Shortest delay; the growth is added to it.</param>
    /// <param name="maxBackoff">Longest delay.</param>
    /// <param name="deltaBackoff">The growth's unit: the n-th repeat waits 2ⁿ - 1 of it longer than the shortest delay.</param>
    /// <param name="firstFastRetry">Whether the first repeat follows without a delay.</param>
    public ExponentialBackoffRetryStrategy(
        string name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff, bool firstFastRetry)
        : base(name, firstFastRetry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(minBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(deltaBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBackoff, maxBackoff);
        _retryCount = retryCount;
        _min = minBackoff;
        _max = maxBackoff;
        _delta = deltaBackoff;
    }

    public override ShouldRetryHandler GetShouldRetryHandler(
        ) => (retryCount, _) => RetryCondition.Within(_retryCount, retryCount, DelayAfter(retryCount));

    // In floating point, and cut before it becomes a TimeSpan: a high count must not overflow.
    private TimeSpan DelayAfter(int retryCount)
    {
        var growth = (Math.Pow(2, retryCount) - 1) * _delta.TotalMilliseconds * (0.8 + (0.4 * Random.Shared.NextDouble()));
        return TimeSpan.FromMilliseconds(Math.Min(_min.TotalMilliseconds + growth, _max.TotalMilliseconds));
    }
}
