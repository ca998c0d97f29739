using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How wide a column of an <see cref="AdaptiveTable"/> is, and how its cells are aligned.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    private TableColumnWidth _width;

    public AdaptiveTableColumnDefinition()
    {
    }

    /// <summary>The column's share of the table, by weight; 0 if it is in pixels or not said.</summary>
    [JsonIgnore]
    public double Width
    {
        get => _width.IsPixels ? 0 : _width.Number;
        set => _width = _width.With(value, isPixels: false);
    }

    /// <summary>Pixels ("80px" on the wire), instead of a weight; 0 if it is a weight or not said.</summary>
    [JsonIgnore]
    public double PixelWidth
    {
        get => _width.IsPixels ? _width.Number : 0;
        set => _width = _width.With(value, isPixels: true);
    }

    [JsonProperty(PropertyName = "horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    [JsonProperty(PropertyName = "verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
}
