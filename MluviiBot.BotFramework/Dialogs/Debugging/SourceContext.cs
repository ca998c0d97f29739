namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public class SourceContext
{
    public SourceContext()
    {
    }

    public Stack<SourceRange> CallStack { get; }
}
