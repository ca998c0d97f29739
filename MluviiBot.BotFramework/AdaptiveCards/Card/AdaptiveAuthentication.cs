using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What a client needs to sign its user in for the card's actions (schema 1.4).</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveAuthentication
{
    public AdaptiveAuthentication()
    {
    }

    /// <summary>Shown to the user who is asked to sign in.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Text { get; set; }

    /// <summary>The name of the bot's OAuth connection.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ConnectionName { get; set; }

    /// <summary>For single sign-on.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<AdaptiveAuthCardButton> Buttons { get; set; }
}
