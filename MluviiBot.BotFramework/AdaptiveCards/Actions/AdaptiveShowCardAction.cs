using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens another card below the buttons; its actions submit the inputs of both.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public AdaptiveShowCardAction()
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveCard Card { get; set; }
}
