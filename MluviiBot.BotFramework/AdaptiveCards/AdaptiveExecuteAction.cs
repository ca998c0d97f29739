using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public AdaptiveExecuteAction()
    {
    }

    [JsonProperty]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty]
    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public string Verb { get; set; }
}
