namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public interface ISourceMap
{
    void Add(object item, SourceRange range);

    bool TryGetValue(object item, out SourceRange range);
}
