using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether the text is a heading for screen readers (schema 1.5); <see cref="Paragraph"/> is "default" in the schema.</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveTextBlockStyle>), true)]
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
