using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Images in rows, like a gallery.</summary>
public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public AdaptiveImageSet()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The size of every image in it; the images' own sizes do not count.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize ImageSize { get; set; }

    [JsonRequired]
    public List<AdaptiveImage> Images { get; set; } = [];
}
