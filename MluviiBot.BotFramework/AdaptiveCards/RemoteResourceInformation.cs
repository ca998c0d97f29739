namespace AdaptiveCards;

public struct RemoteResourceInformation
{
    public RemoteResourceInformation(string url, string mimeType)
    {
        throw new NotImplementedException();
    }
}
