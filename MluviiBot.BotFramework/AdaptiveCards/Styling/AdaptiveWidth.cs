using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How wide a column is: as its content needs, as much as is left, pixels, or a share of the row.</summary>
[JsonConverter(typeof(WidthConverter))]
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    public AdaptiveWidth(uint px)
    {
        WidthType = AdaptiveWidthType.Pixel;
        Unit = px;
    }

    /// <param name="value">"auto", "stretch", pixels as in "80px", or a weight as in "2".</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public AdaptiveWidth(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var word = value.Trim();
        if (word.Equals("auto", StringComparison.OrdinalIgnoreCase))
        {
            WidthType = AdaptiveWidthType.Auto;
        }
        else if (word.Equals("stretch", StringComparison.OrdinalIgnoreCase))
        {
            WidthType = AdaptiveWidthType.Stretch;
        }
        else if (Pixels.TryParse(word, out var number, out var isPixels))
        {
            WidthType = isPixels ? AdaptiveWidthType.Pixel : AdaptiveWidthType.Weighted;
            Unit = number;
        }
        else
        {
            throw new FormatException($"'{value}' is not a width: it must be auto, stretch, as 80px, or a weight as 2.");
        }
    }

    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    /// <summary>As much as the content needs; a new object each time.</summary>
    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    /// <summary>All that is left; a new object each time.</summary>
    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    [JsonProperty(PropertyName = "WidthType")]
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>Pixels or the weight, by the type; else null.</summary>
    [JsonProperty(PropertyName = "unit")]
    public uint? Unit { get; set; }

    [JsonIgnore]
    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    public static bool operator ==(AdaptiveWidth ah1, AdaptiveWidth ah2) => ah1 is null ? ah2 is null : ah1.Equals(ah2);

    public static bool operator !=(AdaptiveWidth ah1, AdaptiveWidth ah2) => !(ah1 == ah2);

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    /// <exception cref="FormatException">It is not a width.</exception>
    public static implicit operator AdaptiveWidth(string value) => value is null ? null : new(value);

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <exception cref="FormatException">It is not a width.</exception>
    public static AdaptiveWidth Parse(string value) => new(value);

    public bool Equals(AdaptiveWidth other) => other is not null && other.WidthType == WidthType && other.Unit == Unit;

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, Unit);

    public bool IsPixel() => WidthType is AdaptiveWidthType.Pixel;

    /// <summary>Whether it is anything but auto.</summary>
    public bool ShouldSerializeAdaptiveWidth() => WidthType is not AdaptiveWidthType.Auto;

    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <summary>As on the wire.</summary>
    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => FormattableString.Invariant($"{Unit ?? 0}px"),
        _ => FormattableString.Invariant($"{Unit ?? 0}"),
    };
}
