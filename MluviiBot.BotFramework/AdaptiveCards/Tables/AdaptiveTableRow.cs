using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A row of an <see cref="AdaptiveTable"/>.</summary>
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public AdaptiveTableRow()
    {
    }

    [JsonProperty(Order = -10)]
    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <summary>Right to left if true, left to right if false; null is as in the parent.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    [JsonIgnore]
    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public override void Add(AdaptiveElement value) => Cells.Add(Accept<AdaptiveTableCell>(value));

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
