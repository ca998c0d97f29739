using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A table of rows and cells (schema 1.5).</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public AdaptiveTable()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>How many columns there are, and how wide.</summary>
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>Whether screen readers announce the first row as the header.</summary>
    [DefaultValue(true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool FirstRowAsHeaders { get; set; } = true;

    [DefaultValue(true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool ShowGridLines { get; set; } = true;

    /// <summary>The colour of the grid lines.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    [JsonIgnore]
    public AdaptiveContainerStyle GridStyleXml
    {
        get => GridStyle ?? AdaptiveContainerStyle.Default;
        set => GridStyle = value;
    }

    public override void Add(AdaptiveElement element) => Rows.Add(Accept<AdaptiveTableRow>(element));

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();

    public bool ShouldSerializeGridStyleXml() => GridStyle.HasValue;
}
