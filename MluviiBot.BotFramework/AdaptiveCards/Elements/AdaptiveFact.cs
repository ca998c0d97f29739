using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A name and its value; both may be Markdown.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveFact
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    [JsonRequired]
    public string Title { get; set; }

    [JsonRequired]
    public string Value { get; set; }

    [Obsolete("Use the Speak of the card instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Speak { get; set; }
}
