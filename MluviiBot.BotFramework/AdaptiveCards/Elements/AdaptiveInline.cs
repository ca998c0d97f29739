using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a line of text.</summary>
[JsonConverter(typeof(InlineConverter))]
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveInline
{
    protected AdaptiveInline()
    {
    }

    [JsonProperty(Order = -10)]
    public abstract string Type { get; set; }

    /// <summary>Members that the schema does not know; they are written as they were read.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
