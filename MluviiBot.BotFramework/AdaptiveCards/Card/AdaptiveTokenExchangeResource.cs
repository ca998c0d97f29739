using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What a client exchanges for a token, so that its user need not sign in again.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTokenExchangeResource
{
    public AdaptiveTokenExchangeResource()
    {
    }

    [JsonRequired]
    public string Id { get; set; }

    /// <summary>The application that the token is for.</summary>
    [JsonRequired]
    public string Uri { get; set; }

    /// <summary>The identity provider.</summary>
    [JsonRequired]
    public string ProviderId { get; set; }
}
