namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether, and after how long, to try again.</summary>
public class RetryParams
{
    private const int MaxRetries = 10;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan DefaultBackOffTime = TimeSpan.FromMilliseconds(50);

    public RetryParams()
    {
    }

    /// <param name="retryAfter">The wait; more than 10 s is cut to 10 s.</param>
    /// <param name="shouldRetry">False to give up.</param>
    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        RetryAfter = retryAfter > MaxDelay ? MaxDelay : retryAfter;
        ShouldRetry = shouldRetry;
    }

    public TimeSpan RetryAfter { get; set; }

    public bool ShouldRetry { get; set; }

    /// <summary>Give up.</summary>
    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    /// <summary>A short pause for the first ten retries, then give up.</summary>
    public static RetryParams DefaultBackOff(int retryCount) => retryCount < MaxRetries ? new RetryParams(DefaultBackOffTime) : StopRetrying;
}
