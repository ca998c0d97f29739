using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A named colour of text; the shade comes from the host.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveTextColor>), true)]
public enum AdaptiveTextColor
{
    Default = 0,
    Dark = 1,
    Light = 2,
    Accent = 3,
    Good = 4,
    Warning = 5,
    Attention = 6,
}
