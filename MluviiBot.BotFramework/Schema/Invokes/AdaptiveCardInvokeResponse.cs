using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to an Adaptive Card action.</summary>
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>As HTTP: 200 with a card or message, 4xx and 5xx with an error.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Media type of <see cref="Value"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
