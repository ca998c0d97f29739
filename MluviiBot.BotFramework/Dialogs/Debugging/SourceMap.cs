using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public class SourceMap : ConcurrentDictionary<object, SourceRange>, ISourceMap
{
    public static readonly SourceMap Instance;

    public SourceMap()
    {
    }

    public void Add(object item, SourceRange range) => throw new NotImplementedException();
}
