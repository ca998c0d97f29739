namespace Microsoft.Rest.TransientFaultHandling;

public class RetryingEventArgs : EventArgs
{
    public RetryingEventArgs(int currentRetryCount, TimeSpan delay, Exception lastException)
    {
        ArgumentNullException.ThrowIfNull(lastException);
        CurrentRetryCount = currentRetryCount;
        Delay = delay;
        LastException = lastException;
    }

    /// <summary>Which repeat this is: 1 for the first.</summary>
    public int CurrentRetryCount { get; }

    /// <summary>The wait before it.</summary>
    public TimeSpan Delay { get; }

    public Exception LastException { get; }
}
