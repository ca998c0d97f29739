using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Buttons within the body (schema 1.2).</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public AdaptiveActionSet()
    {
    }

    [JsonProperty(Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveAction>))]
    [JsonRequired]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
