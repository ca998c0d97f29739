namespace Microsoft.Bot.Builder;

public static class PathUtils
{
    public static string NormalizePath(string ambiguousPath) => throw new NotImplementedException();
}
