using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public AdaptiveTable()
    {
    }

    public List<AdaptiveTableColumnDefinition> Columns { get; set; }

    [JsonProperty]
    public bool FirstRowAsHeaders { get; set; }

    [JsonProperty]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    [JsonIgnore]
    public AdaptiveContainerStyle GridStyleXml { get; set; }

    public List<AdaptiveTableRow> Rows { get; set; }

    [JsonProperty]
    public bool ShowGridLines { get; set; }

    public override string Type { get; set; }

    public override void Add(AdaptiveElement element) => throw new NotImplementedException();

    public override IEnumerator<AdaptiveElement> GetEnumerator() => throw new NotImplementedException();

    public bool ShouldSerializeGridStyleXml() => throw new NotImplementedException();
}
