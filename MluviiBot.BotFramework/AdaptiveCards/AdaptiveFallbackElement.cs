using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveFallbackElement
{
    public static readonly string drop;

    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        throw new NotImplementedException();
    }

    public AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType fallbackType)
    {
        throw new NotImplementedException();
    }

    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }

    [JsonIgnore]
    public AdaptiveFallbackElement.AdaptiveFallbackType Type { get; set; }

    public enum AdaptiveFallbackType
    {
        None = 0,
        Drop = 1,
        Content = 2,
    }
}
