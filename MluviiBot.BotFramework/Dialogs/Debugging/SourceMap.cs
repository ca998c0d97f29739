using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Remembers where objects were declared, by object identity, and for as long as the process lives.</summary>
public class SourceMap : ConcurrentDictionary<object, SourceRange>, ISourceMap
{
    public static readonly SourceMap Instance = new();

    public SourceMap()
        : base(ReferenceEqualityComparer.Instance)
    {
    }

    public void Add(object item, SourceRange range)
    {
        ArgumentNullException.ThrowIfNull(item);
        this[item] = range;
    }
}
