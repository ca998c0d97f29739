using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public class SourceRange : IEquatable<SourceRange>
{
    public SourceRange()
    {
    }

    public SourceRange(string path, int startLine, int startChar, int endLine, int endChar)
    {
        throw new NotImplementedException();
    }

    public JToken Designer { get; set; }

    public SourcePoint EndPoint { get; set; }

    public string Path { get; set; }

    public SourcePoint StartPoint { get; set; }

    public SourceRange DeepClone() => throw new NotImplementedException();

    public bool Equals(SourceRange other) => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public override string ToString() => throw new NotImplementedException();
}
