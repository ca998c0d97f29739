namespace Microsoft.Rest.TransientFaultHandling;

public class RetryCondition
{
    public RetryCondition(bool retryAllowed, TimeSpan delay)
    {
        throw new NotImplementedException();
    }

    public TimeSpan DelayBeforeRetry { get; set; }

    public bool RetryAllowed { get; set; }
}
