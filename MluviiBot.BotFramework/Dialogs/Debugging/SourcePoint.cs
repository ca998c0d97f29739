using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

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

    public SourcePoint DeepClone() => throw new NotImplementedException();

    public bool Equals(SourcePoint other) => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public static SourcePoint From(JsonReader reader) => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public static T ReadObjectWithSourcePoints<T>(JsonReader reader, Func<JsonReader, T> read, out SourcePoint start, out SourcePoint end) => throw new NotImplementedException();

    public override string ToString() => throw new NotImplementedException();
}
