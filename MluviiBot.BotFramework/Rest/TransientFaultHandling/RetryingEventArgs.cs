namespace Microsoft.Rest.TransientFaultHandling;

public class RetryingEventArgs : EventArgs
{
    public RetryingEventArgs(int currentRetryCount, TimeSpan delay, Exception lastException)
    {
        throw new NotImplementedException();
    }

    public int CurrentRetryCount { get; }

    public TimeSpan Delay { get; }

    public Exception LastException { get; }
}
