using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>About the card (schema 1.6).</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveMetadata
{
    public AdaptiveMetadata()
    {
    }

    /// <summary>The web page that the card stands for; used where a card is shared as a link.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string WebUrl { get; set; }

    /// <summary>Members that the schema does not know; they are written as they were read.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
