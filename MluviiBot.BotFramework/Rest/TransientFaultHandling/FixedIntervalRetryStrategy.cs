namespace Microsoft.Rest.TransientFaultHandling;

public class FixedIntervalRetryStrategy : RetryStrategy
{
    public FixedIntervalRetryStrategy() : base(default(string), default(bool))
    {
    }

    public FixedIntervalRetryStrategy(int retryCount) : base(default(string), default(bool))
    {
        throw new NotImplementedException();
    }

    public FixedIntervalRetryStrategy(int retryCount, TimeSpan retryInterval) : base(default(string), default(bool))
    {
        throw new NotImplementedException();
    }

    public FixedIntervalRetryStrategy(string name, int retryCount, TimeSpan retryInterval) : base(name, default(bool))
    {
        throw new NotImplementedException();
    }

    public FixedIntervalRetryStrategy(string name, int retryCount, TimeSpan retryInterval, bool firstFastRetry) : base(name, firstFastRetry)
    {
        throw new NotImplementedException();
    }

    public override ShouldRetryHandler GetShouldRetryHandler() => throw new NotImplementedException();
}
