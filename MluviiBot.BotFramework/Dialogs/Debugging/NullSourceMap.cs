namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public class NullSourceMap : ISourceMap
{
    public static readonly NullSourceMap Instance;

    public NullSourceMap()
    {
    }

    public void Add(object item, SourceRange range) => throw new NotImplementedException();

    public bool TryGetValue(object item, out SourceRange range) => throw new NotImplementedException();
}
