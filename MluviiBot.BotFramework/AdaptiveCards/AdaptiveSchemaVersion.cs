namespace AdaptiveCards;

public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        throw new NotImplementedException();
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public int CompareTo(AdaptiveSchemaVersion other) => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public override string ToString() => throw new NotImplementedException();

    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => throw new NotImplementedException();

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => throw new NotImplementedException();

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => throw new NotImplementedException();

    public static implicit operator AdaptiveSchemaVersion(string versionString) => throw new NotImplementedException();

    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => throw new NotImplementedException();

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => throw new NotImplementedException();

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => throw new NotImplementedException();
}
