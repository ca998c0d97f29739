using Newtonsoft.Json;

namespace AdaptiveCards;

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

    public AdaptiveBackgroundImage(Uri url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
    {
        throw new NotImplementedException();
    }

    public AdaptiveBackgroundImage(string url, AdaptiveImageFillMode fillMode, AdaptiveHorizontalAlignment hAlignment, AdaptiveVerticalAlignment vAlignment)
    {
        throw new NotImplementedException();
    }

    [JsonProperty]
    public AdaptiveImageFillMode FillMode { get; set; }

    [JsonProperty]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString { get; set; }

    [JsonProperty]
    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    public bool HasDefaultValues() => throw new NotImplementedException();

    public static implicit operator AdaptiveBackgroundImage(Uri backgroundImageUrl) => throw new NotImplementedException();
}
