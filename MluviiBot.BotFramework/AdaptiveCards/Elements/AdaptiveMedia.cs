using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A player for sound or video (schema 1.1).</summary>
public class AdaptiveMedia : AdaptiveElement
{
    public const string TypeName = "Media";

    public AdaptiveMedia()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The same in several formats; the client takes one that it can play. All sound or all video.</summary>
    [JsonRequired]
    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    /// <summary>The address of an image to show before it plays.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Poster { get; set; }

    /// <summary>For those who do not see or hear it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string AltText { get; set; }

    /// <summary>Subtitles (schema 1.6).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<AdaptiveCaptionSource> CaptionSources { get; set; } = [];

    public bool ShouldSerializeCaptionSources() => CaptionSources?.Count > 0;
}
