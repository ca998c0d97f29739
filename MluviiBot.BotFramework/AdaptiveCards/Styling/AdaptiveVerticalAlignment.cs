using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveVerticalAlignment>), true)]
public enum AdaptiveVerticalAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
