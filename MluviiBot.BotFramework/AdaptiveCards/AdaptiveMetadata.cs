using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveMetadata
{
    public AdaptiveMetadata()
    {
    }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; }

    [JsonProperty]
    public string WebUrl { get; set; }

    public bool ShouldSerializeAdditionalProperties() => throw new NotImplementedException();
}
