using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A named size of text; the pixels come from the host.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveTextSize>), true)]
public enum AdaptiveTextSize
{
    Default = 0,
    [Obsolete("Use Default instead.")]
    Normal = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
