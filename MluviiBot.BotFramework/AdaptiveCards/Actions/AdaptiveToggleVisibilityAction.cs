using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows or hides elements of the card (schema 1.2).</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public AdaptiveToggleVisibilityAction()
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ToggleElementsConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
