using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(Uri url)
    {
        Url = url;
    }

    public AdaptiveImage(string url)
    {
        Url = new Uri(url);
    }

    [JsonProperty]
    public string AltText { get; set; }

    [JsonProperty]
    public string BackgroundColor { get; set; }

    [JsonProperty]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonIgnore]
    public uint PixelHeight { get; set; }

    [JsonProperty(PropertyName = "width")]
    public uint PixelWidth { get; set; }

    [JsonProperty]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty]
    public AdaptiveImageStyle Style { get; set; }

    [JsonProperty]
    public override string Type { get; set; }

    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString { get; set; }
}
