namespace AdaptiveCards;

/// <summary>For renderers: an element cannot be shown and must give way to its fallback.</summary>
public class AdaptiveFallbackException : AdaptiveException
{
    public AdaptiveFallbackException()
    {
    }

    public AdaptiveFallbackException(string message)
        : base(message)
    {
    }

    public AdaptiveFallbackException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
