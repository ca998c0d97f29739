using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A file to play.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
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

    /// <summary>As "video/mp4".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string MimeType { get; set; }

    [JsonRequired]
    public string Url { get; set; }
}
