namespace AdaptiveCards;

/// <summary>Something that a client fetches to show a card. Two are equal if address and type are.</summary>
public struct RemoteResourceInformation
{
    /// <param name="url">Its address, as in the card.</param>
    /// <param name="mimeType">"image" for an image; for media what the card says.</param>
    public RemoteResourceInformation(string url, string mimeType)
    {
        Url = url;
        MimeType = mimeType;
    }

    internal string Url { get; }

    internal string MimeType { get; }
}
