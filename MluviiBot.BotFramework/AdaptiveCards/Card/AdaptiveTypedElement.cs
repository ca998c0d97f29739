using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Whatever has a <c>type</c> on the wire: cards, elements and actions.</summary>
[JsonConverter(typeof(AdaptiveTypedElementConverter))]
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveTypedElement
{
    /// <summary>Features that a client must have to show this, with the least version of each; "*" is any.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public IDictionary<string, string> Requires;

    protected AdaptiveTypedElement()
    {
    }

    [JsonProperty(Order = -10)]
    public abstract string Type { get; set; }

    /// <summary>Unique within the card; for an input it is the name of its value in what is submitted.</summary>
    [JsonProperty(Order = -8, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Id { get; set; }

    /// <summary>What to show where this cannot be; null leaves that to the client.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Members that the schema does not know; they are written as they were read. Never null unless set so.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    [JsonIgnore]
    public AdaptiveInternalID InternalID { get => field ??= AdaptiveInternalID.Next(); set; }

    /// <summary>Whether a renderer with these features has all that <see cref="Requires"/> asks for.</summary>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration)
    {
        ArgumentNullException.ThrowIfNull(featureRegistration);
        return Requires is null || Requires.All(feature => featureRegistration.Meets(feature.Key, feature.Value));
    }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties?.Count > 0;
}
