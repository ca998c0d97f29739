using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How tall something is: as its content needs, as much as is left, or pixels.</summary>
[JsonConverter(typeof(HeightConverter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    /// <param name="value">"auto", "stretch", or pixels as in "80px".</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public AdaptiveHeight(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var word = value.Trim();
        if (word.Equals("auto", StringComparison.OrdinalIgnoreCase))
        {
            HeightType = AdaptiveHeightType.Auto;
        }
        else if (word.Equals("stretch", StringComparison.OrdinalIgnoreCase))
        {
            HeightType = AdaptiveHeightType.Stretch;
        }
        else if (Pixels.TryParse(word, out var number, out _))
        {
            HeightType = AdaptiveHeightType.Pixel;
            Unit = number;
        }
        else
        {
            throw new FormatException($"'{value}' is not a height: it must be auto, stretch or as 80px.");
        }
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <summary>As much as the content needs; a new object each time.</summary>
    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    /// <summary>All that is left; a new object each time.</summary>
    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    [JsonProperty(PropertyName = "heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>Pixels; null unless the type is pixel.</summary>
    [JsonProperty(PropertyName = "unit")]
    public uint? Unit { get; set; }

    [JsonIgnore]
    public uint UnitXml
    {
        get => Unit ?? 0;
        set => Unit = value;
    }

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => ah1 is null ? ah2 is null : ah1.Equals(ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !(ah1 == ah2);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    /// <exception cref="FormatException">It is not a height.</exception>
    public static implicit operator AdaptiveHeight(string value) => value is null ? null : new(value);

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    /// <exception cref="FormatException">It is not a height.</exception>
    public static AdaptiveHeight Parse(string value) => new(value);

    public bool Equals(AdaptiveHeight other) => other is not null && other.HeightType == HeightType && other.Unit == Unit;

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    public bool IsPixel() => HeightType is AdaptiveHeightType.Pixel;

    /// <summary>Whether it is anything but auto.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType is not AdaptiveHeightType.Auto;

    public bool ShouldSerializeUnitXml() => Unit.HasValue;

    /// <summary>As on the wire.</summary>
    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Auto => "auto",
        AdaptiveHeightType.Stretch => "stretch",
        _ => FormattableString.Invariant($"{Unit ?? 0}px"),
    };
}
