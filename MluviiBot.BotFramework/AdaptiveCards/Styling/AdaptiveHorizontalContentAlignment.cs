using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveHorizontalContentAlignment>), true)]
public enum AdaptiveHorizontalContentAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
}
