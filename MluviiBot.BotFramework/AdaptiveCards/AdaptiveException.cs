namespace AdaptiveCards;

public class AdaptiveException : Exception
{
    public AdaptiveException()
    {
    }

    public AdaptiveException(string message)
    {
        throw new NotImplementedException();
    }

    public AdaptiveException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }
}
