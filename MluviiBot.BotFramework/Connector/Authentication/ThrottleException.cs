namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token issuer asks to come back later (429).</summary>
public class ThrottleException : Exception
{
    public ThrottleException()
    {
    }

    public ThrottleException(string message) : base(message)
    {
    }

    public ThrottleException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>What the issuer asked for, if it said so.</summary>
    public RetryParams RetryParams { get; set; }
}
