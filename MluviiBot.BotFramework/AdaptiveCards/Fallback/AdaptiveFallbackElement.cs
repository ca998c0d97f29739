using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a client shows instead of an element that it does not know, or whose requirements it does not meet.</summary>
[JsonConverter(typeof(AdaptiveFallbackConverter))]
public class AdaptiveFallbackElement
{
    /// <summary>The word on the wire for showing nothing.</summary>
    public static readonly string drop = "drop";

    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Content = fallbackContent;
        Type = AdaptiveFallbackElement.AdaptiveFallbackType.Content;
    }

    public AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public enum AdaptiveFallbackType
    {
        None = 0,
        Drop = 1,
        Content = 2,
    }

    /// <summary>An element for an element, an action for an action.</summary>
    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }

    [JsonIgnore]
    public AdaptiveFallbackElement.AdaptiveFallbackType Type { get; set; }
}
