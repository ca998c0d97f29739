using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(uint px)
    {
        throw new NotImplementedException();
    }

    public AdaptiveHeight(string value)
    {
        throw new NotImplementedException();
    }

    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    public static AdaptiveHeight Auto { get; }

    [JsonProperty(PropertyName = "heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    public static AdaptiveHeight Stretch { get; }

    [JsonProperty(PropertyName = "unit")]
    public uint? Unit { get; set; }

    [JsonIgnore]
    public uint UnitXml { get; set; }

    public bool Equals(AdaptiveHeight other) => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public bool IsPixel() => throw new NotImplementedException();

    public static AdaptiveHeight Parse(string value) => throw new NotImplementedException();

    public bool ShouldSerializeAdaptiveHeight() => throw new NotImplementedException();

    public bool ShouldSerializeUnitXml() => throw new NotImplementedException();

    public override string ToString() => throw new NotImplementedException();

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => throw new NotImplementedException();

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => throw new NotImplementedException();

    public static implicit operator AdaptiveHeight(string value) => throw new NotImplementedException();

    public static implicit operator AdaptiveHeight(uint value) => throw new NotImplementedException();

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => throw new NotImplementedException();
}
