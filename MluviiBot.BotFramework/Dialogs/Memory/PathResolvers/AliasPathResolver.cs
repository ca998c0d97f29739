namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Replaces a sign at the start of a path by what it stands for.</summary>
public class AliasPathResolver : IPathResolver
{
    private readonly string _prefix;
    private readonly string _postfix;

    /// <param name="alias">The sign.</param>
    /// <param name="prefix">Put in its place.</param>
    /// <param name="postfix">Put at the end of the path.</param>
    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        ArgumentNullException.ThrowIfNull(alias);
        ArgumentNullException.ThrowIfNull(prefix);
        Alias = alias.Trim();
        _prefix = prefix.Trim();
        _postfix = postfix?.Trim() ?? string.Empty;
    }

    public string Alias { get; }

    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        return path.Length > Alias.Length && path.StartsWith(Alias, StringComparison.Ordinal) && IsPathChar(path[Alias.Length])
            ? string.Concat(_prefix, path.AsSpan(Alias.Length), _postfix)
            : path;
    }

    /// <summary>Whether a property name can begin with it.</summary>
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
}
