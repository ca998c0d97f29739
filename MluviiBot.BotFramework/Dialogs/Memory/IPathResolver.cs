namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Rewrites a shorthand at the start of a memory path.</summary>
public interface IPathResolver
{
    /// <returns>The path itself when it does not use the shorthand.</returns>
    string TransformPath(string path);
}
