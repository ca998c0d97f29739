using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A choice of an <see cref="AdaptiveChoiceSetInput"/>.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveChoice
{
    public AdaptiveChoice()
    {
    }

    /// <summary>What the user sees.</summary>
    [JsonRequired]
    public string Title { get; set; }

    /// <summary>What is submitted; it must not hold a comma where several can be chosen.</summary>
    [JsonRequired]
    public string Value { get; set; }

    [Obsolete("Use the Value of the AdaptiveChoiceSetInput instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsSelected { get; set; }

    [Obsolete("Use the Speak of the card instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }
}
