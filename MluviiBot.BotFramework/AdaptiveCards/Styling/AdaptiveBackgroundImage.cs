using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An image behind a card or container (PNG, JPEG or GIF); an address can be used in its place.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveBackgroundImage
{
    public const string TypeName = "backgroundImage";

    public AdaptiveBackgroundImage()
    {
    }

    public AdaptiveBackgroundImage(Uri url)
    {
        Url = url;
    }

    public AdaptiveBackgroundImage(string url)
    {
        Url = new Uri(url);
    }

    public AdaptiveBackgroundImage(
        Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
    {
        Url = url;
        FillMode = fillMode;
        HorizontalAlignment = hAlignment;
        VerticalAlignment = vAlignment;
    }

    public AdaptiveBackgroundImage(
        string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
        : this(new Uri(url), fillMode, hAlignment, vAlignment)
    {
    }

    [JsonRequired]
    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as it was written; may be relative.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.OriginalString;
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageFillMode FillMode { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => backgroundImageUrl is null ? null : new(backgroundImageUrl);

    /// <summary>Whether there is nothing to say but the address.</summary>
    public bool HasDefaultValues() => FillMode == default && HorizontalAlignment == default && VerticalAlignment == default;
}
