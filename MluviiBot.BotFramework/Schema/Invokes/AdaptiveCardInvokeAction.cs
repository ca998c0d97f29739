using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class AdaptiveCardInvokeAction
{
    public AdaptiveCardInvokeAction()
    {
    }

    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }
}
