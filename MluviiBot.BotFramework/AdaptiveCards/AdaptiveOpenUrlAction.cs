using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public AdaptiveOpenUrlAction()
    {
    }

    public override string Type { get; set; }

    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString { get; set; }
}
