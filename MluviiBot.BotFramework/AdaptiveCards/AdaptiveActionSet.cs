using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public AdaptiveActionSet()
    {
    }

    public List<AdaptiveAction> Actions { get; set; }

    [JsonProperty]
    public override string Type { get; set; }
}
