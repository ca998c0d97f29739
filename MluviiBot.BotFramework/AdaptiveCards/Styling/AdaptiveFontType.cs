using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The host's ordinary font, or its fixed-width one.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveFontType>), true)]
public enum AdaptiveFontType
{
    Default = 0,
    Monospace = 1,
}
