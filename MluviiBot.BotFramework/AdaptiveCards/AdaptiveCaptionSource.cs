using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveCaptionSource
{
    public AdaptiveCaptionSource()
    {
    }

    public AdaptiveCaptionSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    [JsonProperty]
    public string Label { get; set; }

    [JsonProperty]
    public string MimeType { get; set; }

    [JsonProperty]
    public string Url { get; set; }
}
