using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A place in a text file.</summary>
public class SourcePoint : IEquatable<SourcePoint>
{
    public SourcePoint()
    {
    }

    public SourcePoint(int lineIndex, int charIndex)
    {
        LineIndex = lineIndex;
        CharIndex = charIndex;
    }

    public int CharIndex { get; set; }

    public int LineIndex { get; set; }

    /// <summary>Where the reader is; line and character 0 when it does not know.</summary>
    public static SourcePoint From(JsonReader reader)
        => reader is IJsonLineInfo place && place.HasLineInfo() ? new SourcePoint(place.LineNumber, place.LinePosition) : new SourcePoint();

    /// <summary>Reads something and tells where it began and ended.</summary>
    public static T ReadObjectWithSourcePoints<T>(JsonReader reader, Func<JsonReader, T> read, out SourcePoint start, out SourcePoint end)
    {
        ArgumentNullException.ThrowIfNull(read);
        start = From(reader);
        var value = read(reader);
        end = From(reader);
        return value;
    }

    public SourcePoint DeepClone() => new(LineIndex, CharIndex);

    public bool Equals(SourcePoint other) => other != null && other.LineIndex == LineIndex && other.CharIndex == CharIndex;

    public override bool Equals(object obj) => Equals(obj as SourcePoint);

    public override int GetHashCode() => HashCode.Combine(LineIndex, CharIndex);

    public override string ToString() => $"{LineIndex}:{CharIndex}";
}
