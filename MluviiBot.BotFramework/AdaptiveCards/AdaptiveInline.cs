using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveInline
{
    protected AdaptiveInline()
    {
    }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; }

    [JsonProperty]
    public abstract string Type { get; set; }

    public bool ShouldSerializeAdditionalProperties() => throw new NotImplementedException();
}
