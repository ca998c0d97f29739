using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public AdaptiveToggleVisibilityAction()
    {
    }

    [JsonProperty]
    public List<AdaptiveTargetElement> TargetElements { get; set; }

    public override string Type { get; set; }
}
