using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveTypedElement
{
    protected AdaptiveTypedElement()
    {
    }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; }

    [JsonProperty]
    public AdaptiveFallbackElement Fallback { get; set; }

    [JsonProperty]
    public string Id { get; set; }

    [JsonIgnore]
    public AdaptiveInternalID InternalID { get; set; }

    [JsonProperty]
    public abstract string Type { get; set; }

    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration) => throw new NotImplementedException();

    public IDictionary<string, string> Requires;

    public bool ShouldSerializeAdditionalProperties() => throw new NotImplementedException();
}
