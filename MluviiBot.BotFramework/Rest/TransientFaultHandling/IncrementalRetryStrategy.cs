namespace Microsoft.Rest.TransientFaultHandling;

public class IncrementalRetryStrategy : RetryStrategy
{
    public static readonly TimeSpan DefaultRetryIncrement;

    public IncrementalRetryStrategy() : base(default(string), default(bool))
    {
    }

    public IncrementalRetryStrategy(int retryCount, TimeSpan initialInterval, TimeSpan increment) : base(default(string), default(bool))
    {
        throw new NotImplementedException();
    }

    public IncrementalRetryStrategy(string name, int retryCount, TimeSpan initialInterval, TimeSpan increment) : base(name, default(bool))
    {
        throw new NotImplementedException();
    }

    public IncrementalRetryStrategy(string name, int retryCount, TimeSpan initialInterval, TimeSpan increment, bool firstFastRetry) : base(name, firstFastRetry)
    {
        throw new NotImplementedException();
    }

    public override ShouldRetryHandler GetShouldRetryHandler() => throw new NotImplementedException();
}
