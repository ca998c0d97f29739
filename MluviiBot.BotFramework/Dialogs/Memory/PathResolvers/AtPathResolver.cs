namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>The first value of an entity: <c>@city</c>, <c>@city.name</c>.</summary>
public class AtPathResolver : AliasPathResolver
{
    private const string Entities = "turn.recognized.entities.";

    public AtPathResolver()
        : base("@", Entities)
    {
    }

    public override string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        if (path.Length < 2 || path[0] != '@' || !IsPathChar(path[1]))
        {
            return path;
        }

        var end = path.AsSpan().IndexOfAny('.', '[');
        end = end < 0 ? path.Length : end;
        return string.Concat(Entities, path.AsSpan(1, end - 1), ".first()", path.AsSpan(end));
    }
}
