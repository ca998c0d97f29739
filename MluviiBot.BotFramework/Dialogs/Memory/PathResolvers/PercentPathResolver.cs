namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>A property of the active dialog itself: <c>%allowInterruptions</c>.</summary>
public class PercentPathResolver : AliasPathResolver
{
    public PercentPathResolver()
        : base("%", "class.")
    {
    }
}
