using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveHorizontalAlignment>), true)]
public enum AdaptiveHorizontalAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Stretch = 3,
}
