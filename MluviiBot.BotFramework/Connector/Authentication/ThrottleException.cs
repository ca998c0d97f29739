namespace Microsoft.Bot.Connector.Authentication;

public class ThrottleException : Exception
{
    public ThrottleException()
    {
    }

    public ThrottleException(string message)
    {
        throw new NotImplementedException();
    }

    public ThrottleException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }

    public RetryParams RetryParams { get; set; }
}
