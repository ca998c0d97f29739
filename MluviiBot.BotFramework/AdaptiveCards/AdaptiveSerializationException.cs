namespace AdaptiveCards;

public class AdaptiveSerializationException : AdaptiveException
{
    public AdaptiveSerializationException()
    {
    }

    public AdaptiveSerializationException(string message)
    {
        throw new NotImplementedException();
    }

    public AdaptiveSerializationException(string message, Exception innerException)
    {
        throw new NotImplementedException();
    }
}
