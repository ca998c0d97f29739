using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An image, in PNG, JPEG or GIF.</summary>
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

    [JsonProperty(Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>Its address, or a data: address with the image in it.</summary>
    [JsonRequired]
    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as it was written; may be relative.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    /// <summary>For those who do not see the image.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string AltText { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>Pixels ("80px" on the wire), instead of <see cref="Size"/>; 0 leaves the width to the size.</summary>
    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty(PropertyName = "width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public uint PixelWidth { get; set; }

    /// <summary>Pixels, instead of <see cref="Size"/>; the same as a <see cref="AdaptiveElement.Height"/> in pixels, 0 for any other.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height?.IsPixel() is true ? Height.Unit ?? 0 : 0;
        set => Height = value is 0 ? AdaptiveHeight.Auto : new AdaptiveHeight(value);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>As #RRGGBB or #AARRGGBB, for what is transparent in the image.</summary>
    [JsonConverter(typeof(HashColorConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string BackgroundColor { get; set; }

    /// <summary>What a click on the image does; anything but Action.ShowCard.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }
}
