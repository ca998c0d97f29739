using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    public AdaptiveWidth(uint px)
    {
        throw new NotImplementedException();
    }

    public AdaptiveWidth(string value)
    {
        throw new NotImplementedException();
    }

    public AdaptiveWidth(AdaptiveWidthType widthType)
    {
        WidthType = widthType;
    }

    public static AdaptiveWidth Auto { get; }

    public static AdaptiveWidth Stretch { get; }

    [JsonProperty(PropertyName = "unit")]
    public uint? Unit { get; set; }

    [JsonIgnore]
    public uint UnitXml { get; set; }

    [JsonProperty(PropertyName = "WidthType")]
    public AdaptiveWidthType WidthType { get; set; }

    public bool Equals(AdaptiveWidth other) => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public bool IsPixel() => throw new NotImplementedException();

    public static AdaptiveWidth Parse(string value) => throw new NotImplementedException();

    public bool ShouldSerializeAdaptiveWidth() => throw new NotImplementedException();

    public bool ShouldSerializeUnitXml() => throw new NotImplementedException();

    public override string ToString() => throw new NotImplementedException();

    public static bool operator ==(AdaptiveWidth ah1, AdaptiveWidth ah2) => throw new NotImplementedException();

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => throw new NotImplementedException();

    public static implicit operator AdaptiveWidth(string value) => throw new NotImplementedException();

    public static implicit operator AdaptiveWidth(uint value) => throw new NotImplementedException();

    public static bool operator !=(AdaptiveWidth ah1, AdaptiveWidth ah2) => throw new NotImplementedException();
}
