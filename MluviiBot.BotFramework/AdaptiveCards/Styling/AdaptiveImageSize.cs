using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A named size of an image; the pixels come from the host.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveImageSize>), true)]
public enum AdaptiveImageSize
{
    Auto = 0,
    Stretch = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
}
