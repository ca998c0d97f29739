using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public AdaptiveTableRow()
    {
    }

    public List<AdaptiveTableCell> Cells { get; set; }

    [JsonProperty]
    public bool? Rtl { get; set; }

    [JsonIgnore]
    public bool RtlXml { get; set; }

    [JsonProperty]
    public override string Type { get; set; }

    public override void Add(AdaptiveElement value) => throw new NotImplementedException();

    public override IEnumerator<AdaptiveElement> GetEnumerator() => throw new NotImplementedException();

    public bool ShouldSerializeRtlXml() => throw new NotImplementedException();
}
