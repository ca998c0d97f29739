using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveMedia : AdaptiveElement
{
    public const string TypeName = "Media";

    public AdaptiveMedia()
    {
    }

    [JsonProperty]
    public string AltText { get; set; }

    [JsonProperty]
    public List<AdaptiveCaptionSource> CaptionSources { get; set; }

    [JsonProperty]
    public string Poster { get; set; }

    public List<AdaptiveMediaSource> Sources { get; set; }

    public override string Type { get; set; }

    public bool ShouldSerializeCaptionSources() => throw new NotImplementedException();
}
