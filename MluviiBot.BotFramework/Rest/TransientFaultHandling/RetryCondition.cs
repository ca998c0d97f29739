namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Whether to repeat, and after what delay.</summary>
public class RetryCondition
{
    public RetryCondition(bool retryAllowed, TimeSpan delay)
    {
        RetryAllowed = retryAllowed;
        DelayBeforeRetry = delay;
    }

    public TimeSpan DelayBeforeRetry { get; set; }

    public bool RetryAllowed { get; set; }

    internal static RetryCondition Within(int limit, int retryCount, TimeSpan delay) =>
        retryCount < limit ? new RetryCondition(true, delay) : new RetryCondition(false, TimeSpan.Zero);
}
