using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    public AdaptiveTableColumnDefinition()
    {
    }

    [JsonProperty(PropertyName = "horizontalCellContentAlignment")]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    [JsonIgnore]
    public double PixelWidth { get; set; }

    [JsonProperty(PropertyName = "verticalCellContentAlignment")]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonIgnore]
    public double Width { get; set; }
}
