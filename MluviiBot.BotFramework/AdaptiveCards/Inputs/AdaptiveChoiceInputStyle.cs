using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How choices are shown: drop-down, all of them as radio buttons or check boxes, or typed and filtered (schema 1.5).</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveChoiceInputStyle>), true)]
public enum AdaptiveChoiceInputStyle
{
    Compact = 0,
    Expanded = 1,
    Filtered = 2,
}
