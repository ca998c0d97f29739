using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public AdaptiveSubmitAction()
    {
    }

    [JsonProperty]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty]
    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson { get; set; }

    public override string Type { get; set; }
}
