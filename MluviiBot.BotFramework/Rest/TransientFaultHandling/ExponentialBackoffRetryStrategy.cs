namespace Microsoft.Rest.TransientFaultHandling;

public class ExponentialBackoffRetryStrategy : RetryStrategy
{
    public static readonly TimeSpan DefaultClientBackoff;

    public static readonly TimeSpan DefaultMaxBackoff;

    public static readonly TimeSpan DefaultMinBackoff;

    public ExponentialBackoffRetryStrategy() : base(default(string), default(bool))
    {
    }

    public ExponentialBackoffRetryStrategy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff) : base(default(string), default(bool))
    {
        throw new NotImplementedException();
    }

    public ExponentialBackoffRetryStrategy(string name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff) : base(name, default(bool))
    {
        throw new NotImplementedException();
    }

    public ExponentialBackoffRetryStrategy(string name, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff, bool firstFastRetry) : base(name, firstFastRetry)
    {
        throw new NotImplementedException();
    }

    public override ShouldRetryHandler GetShouldRetryHandler() => throw new NotImplementedException();
}
