namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Remembers nothing.</summary>
public class NullSourceMap : ISourceMap
{
    public static readonly NullSourceMap Instance = new();

    public NullSourceMap()
    {
    }

    public void Add(object item, SourceRange range)
    {
    }

    public bool TryGetValue(object item, out SourceRange range)
    {
        range = null;
        return false;
    }
}
