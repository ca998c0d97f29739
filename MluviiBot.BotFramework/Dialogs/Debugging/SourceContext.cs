namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Where a reader is in nested sources.</summary>
public class SourceContext
{
    public SourceContext()
    {
    }

    public Stack<SourceRange> CallStack { get; } = new();
}
