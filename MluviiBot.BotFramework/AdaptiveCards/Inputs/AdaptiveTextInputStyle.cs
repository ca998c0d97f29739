using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What kind of text is expected; hosts may choose the keyboard by it.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveTextInputStyle>), true)]
public enum AdaptiveTextInputStyle
{
    Text = 0,
    Tel = 1,
    Url = 2,
    Email = 3,
    Password = 4,
}
