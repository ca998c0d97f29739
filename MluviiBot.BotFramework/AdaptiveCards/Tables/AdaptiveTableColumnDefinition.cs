using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How wide a column of an <see cref="AdaptiveTable"/> is, and how its cells are aligned.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    public AdaptiveTableColumnDefinition()
    {
    }

    /// <summary>The column's share of the table, by weight; 0 if it is in pixels or not said.</summary>
    [JsonIgnore]
    public double Width { get; set; }

    /// <summary>Pixels ("80px" on the wire), instead of a weight; 0 if it is a weight or not said.</summary>
    [JsonIgnore]
    public double PixelWidth { get; set; }

    [JsonProperty(PropertyName = "horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    [JsonProperty(PropertyName = "verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>A number is a weight, a text is pixels.</summary>
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    internal object WireWidth
    {
        get => PixelWidth > 0 ? FormattableString.Invariant($"{PixelWidth}px")
            : Width > 0 ? WholeNumberConverter.Compact(Width)
            : null;
        set => (Width, PixelWidth) = ReadWidth(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    private static (double Weight, double Pixels) ReadWidth(string text)
    {
        var isPixels = text.EndsWith("px", StringComparison.OrdinalIgnoreCase);
        var digits = isPixels ? text.AsSpan(0, text.Length - 2) : text;
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw new FormatException($"'{text}' is not a column's width: it must be a weight as 2, or as 80px.");
        }

        return isPixels ? (0, number) : (number, 0);
    }
}
