namespace Microsoft.Rest.TransientFaultHandling;

public abstract class RetryStrategy
{
    public static readonly int DefaultClientRetryCount;

    public static readonly bool DefaultFirstFastRetry;

    public static readonly TimeSpan DefaultRetryInterval;

    protected RetryStrategy(string name, bool firstFastRetry)
    {
        throw new NotImplementedException();
    }

    public bool FastFirstRetry { get; set; }

    public string Name { get; }

    public abstract ShouldRetryHandler GetShouldRetryHandler();
}
