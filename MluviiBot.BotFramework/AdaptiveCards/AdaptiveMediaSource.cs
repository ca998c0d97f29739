namespace AdaptiveCards;

public class AdaptiveMediaSource
{
    public AdaptiveMediaSource()
    {
    }

    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    public string MimeType { get; set; }

    public string Url { get; set; }
}
