using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public AdaptiveImageSet()
    {
    }

    [JsonProperty]
    public AdaptiveImageSize ImageSize { get; set; }

    public List<AdaptiveImage> Images { get; set; }

    public override string Type { get; set; }
}
