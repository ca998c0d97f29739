using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveTextWeight>), true)]
public enum AdaptiveTextWeight
{
    Default = 0,
    [Obsolete("Use Default instead.")]
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
