namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Knows where in a source file objects were declared.</summary>
public interface ISourceMap
{
    void Add(object item, SourceRange range);

    bool TryGetValue(object item, out SourceRange range);
}
