namespace AdaptiveCards;

public class AdaptiveFallbackException : AdaptiveException
{
    public AdaptiveFallbackException()
    {
    }

    public AdaptiveFallbackException(string message)
    {
        throw new NotImplementedException();
    }

    public AdaptiveFallbackException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }
}
