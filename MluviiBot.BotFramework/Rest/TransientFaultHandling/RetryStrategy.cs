namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>How often and after what delays to repeat.</summary>
public abstract class RetryStrategy
{
    public static readonly int DefaultClientRetryCount = 10;

    public static readonly bool DefaultFirstFastRetry = true;

    public static readonly TimeSpan DefaultRetryInterval = TimeSpan.FromSeconds(1);

    protected RetryStrategy(string name, bool firstFastRetry)
    {
        Name = name;
        FastFirstRetry = firstFastRetry;
    }

    /// <summary>Whether the first repeat follows without a delay.</summary>
    public bool FastFirstRetry { get; set; }

    public string Name { get; }

    /// <summary>The decision, asked after each failure with the number of repeats made so far: 0 after the first failure.</summary>
    public abstract ShouldRetryHandler GetShouldRetryHandler();
}
