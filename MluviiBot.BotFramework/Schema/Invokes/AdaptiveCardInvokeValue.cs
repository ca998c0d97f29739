using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Value of an invoke named <c>adaptiveCard/action</c>.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeValue()
    {
    }

    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonProperty(PropertyName = "authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The code of a sign-in that the user has just finished.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
