using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveVerticalContentAlignment>), true)]
public enum AdaptiveVerticalContentAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
