namespace Microsoft.Bot.Builder;

public static class PathUtils
{
    /// <summary>The path with the separators of this machine, whichever it was written with.</summary>
    public static string NormalizePath(string ambiguousPath)
    {
        ArgumentNullException.ThrowIfNull(ambiguousPath);
        return Path.DirectorySeparatorChar == '\\' ? ambiguousPath.Replace('/', '\\') : ambiguousPath.Replace('\\', '/');
    }
}
