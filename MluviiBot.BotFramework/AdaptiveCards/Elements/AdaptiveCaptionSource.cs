using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A file of subtitles.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
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

    /// <summary>As "vtt".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string MimeType { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Url { get; set; }

    /// <summary>The name by which the user chooses, as "English".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Label { get; set; }
}
