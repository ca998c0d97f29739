using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A button that is shown to a user who has to sign in.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveAuthCardButton
{
    public AdaptiveAuthCardButton()
    {
    }

    /// <summary>"signin" is what clients know.</summary>
    [JsonRequired]
    public string Type { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Title { get; set; }

    /// <summary>The address of an image to show next to the title.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Image { get; set; }

    /// <summary>For "signin" the address of the sign-in page.</summary>
    [JsonRequired]
    public string Value { get; set; }
}
