using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the Adaptive Cards schema, such as 1.5; compared by number, so 1.10 is newer than 1.9.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
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

    /// <param name="versionString">As "1.5"; "1" is 1.0.</param>
    /// <exception cref="FormatException">It is not a version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        if (!TryRead(versionString, out var major, out var minor))
        {
            throw new FormatException($"'{versionString}' is not a schema version such as 1.5.");
        }

        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Compare(version1, version2) == 0;

    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => Compare(version1, version2) != 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    /// <exception cref="FormatException">It is not a version.</exception>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => versionString is null ? null : new(versionString);

    public int CompareTo(AdaptiveSchemaVersion other) => Compare(this, other);

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && Compare(this, other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    internal static bool TryParse(string text, [NotNullWhen(true)] out AdaptiveSchemaVersion version)
    {
        version = TryRead(text, out var major, out var minor) ? new AdaptiveSchemaVersion(major, minor) : null;
        return version is not null;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int major, out int minor)
    {
        text = text.Trim();
        var dot = text.IndexOf('.');
        minor = 0;
        return int.TryParse(dot < 0 ? text : text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out major)
            && (dot < 0 || int.TryParse(text[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out minor));
    }

    /// <summary>No version is older than every version.</summary>
    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => (left.Major, left.Minor).CompareTo((right.Major, right.Minor)),
    };
}
