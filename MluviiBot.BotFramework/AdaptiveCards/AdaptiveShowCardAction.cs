using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public AdaptiveShowCardAction()
    {
    }

    [JsonProperty]
    public AdaptiveCard Card { get; set; }

    public override string Type { get; set; }
}
