namespace AdaptiveCards;

public class ParseContext
{
    public ParseContext()
    {
    }

    public ParseContext.ContextType Type { get; set; }

    public AdaptiveInternalID GetNearestFallbackID(AdaptiveInternalID skipID) => throw new NotImplementedException();

    public void PopElement() => throw new NotImplementedException();

    public void PushElement(string idJsonProperty, AdaptiveInternalID internalId) => throw new NotImplementedException();

    public enum ContextType
    {
        Element = 0,
        Action = 1,
    }
}
