using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that the user executed.</summary>
public class AdaptiveCardInvokeAction
{
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary>The data of the action together with the values of the card's inputs.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary><c>Action.Execute</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>What to do; chosen by the author of the card.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }
}
