namespace Microsoft.Bot.Connector.Authentication;

public class RetryParams
{
    public RetryParams()
    {
    }

    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        RetryAfter = retryAfter;
        ShouldRetry = shouldRetry;
    }

    public TimeSpan RetryAfter { get; set; }

    public bool ShouldRetry { get; set; }

    public static RetryParams StopRetrying { get; }

    public static RetryParams DefaultBackOff(int retryCount) => throw new NotImplementedException();
}
