using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public AdaptiveContainer()
    {
    }

    [JsonProperty]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    [JsonProperty]
    public List<AdaptiveElement> Items { get; set; }

    [JsonProperty]
    public bool? Rtl { get; set; }

    [JsonIgnore]
    public bool RtlXml { get; set; }

    public override string Type { get; set; }

    public override void Add(AdaptiveElement element) => throw new NotImplementedException();

    public override IEnumerator<AdaptiveElement> GetEnumerator() => throw new NotImplementedException();

    public bool ShouldSerializeRtlXml() => throw new NotImplementedException();
}
