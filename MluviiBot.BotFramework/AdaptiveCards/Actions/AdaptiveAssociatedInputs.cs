using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Which inputs are sent along with an action: those of the card and its parents, or none (schema 1.3).</summary>
[JsonConverter(typeof(IgnoreNullEnumConverter<AdaptiveAssociatedInputs>), true)]
public enum AdaptiveAssociatedInputs
{
    Auto = 0,
    None = 1,
}
