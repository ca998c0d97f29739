using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A part of a source file.</summary>
public class SourceRange : IEquatable<SourceRange>
{
    public SourceRange()
    {
    }

    public SourceRange(string path, int startLine, int startChar, int endLine, int endChar)
    {
        Path = path;
        StartPoint = new SourcePoint(startLine, startChar);
        EndPoint = new SourcePoint(endLine, endChar);
    }

    /// <summary>Whatever a visual designer keeps for the part.</summary>
    public JToken Designer { get; set; }

    public SourcePoint EndPoint { get; set; }

    public string Path { get; set; }

    public SourcePoint StartPoint { get; set; }

    public SourceRange DeepClone()
        => new()
        {
            Path = Path,
            StartPoint = StartPoint?.DeepClone(),
            EndPoint = EndPoint?.DeepClone(),
            Designer = Designer?.DeepClone(),
        };

    public bool Equals(SourceRange other)
        => other != null && other.Path == Path && Equals(other.StartPoint, StartPoint) && Equals(other.EndPoint, EndPoint);

    public override bool Equals(object obj) => Equals(obj as SourceRange);

    public override int GetHashCode() => HashCode.Combine(Path, StartPoint, EndPoint);

    public override string ToString() => $"{System.IO.Path.GetFileName(Path)}:{StartPoint}->{EndPoint}";

    internal static SourceRange OfLine(string path, int line) => new(path, line, 0, line + 1, 0);
}
