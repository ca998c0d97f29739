using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A named look of a container; the colours come from the host.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveContainerStyle>), true)]
public enum AdaptiveContainerStyle
{
    Default = 0,
    [Obsolete("Use Default instead.")]
    Normal = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
