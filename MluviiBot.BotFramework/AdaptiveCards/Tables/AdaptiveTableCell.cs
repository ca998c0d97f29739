using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A cell of an <see cref="AdaptiveTableRow"/>, holding any elements.</summary>
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public AdaptiveTableCell()
    {
    }

    [JsonProperty(Order = -10)]
    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveElement>))]
    [JsonProperty]
    public List<AdaptiveElement> Items { get; set; } = [];

    /// <summary>Right to left if true, left to right if false; null is as in the parent.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool? Rtl { get; set; }

    [JsonIgnore]
    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    public override void Add(AdaptiveElement element) => Items.Add(Accept<AdaptiveElement>(element));

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();

    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
