using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The gap above an element; the pixels come from the host.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveSpacing>), true)]
public enum AdaptiveSpacing
{
    Default = 0,
    None = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
    ExtraLarge = 5,
    Padding = 6,
}
