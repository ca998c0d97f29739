namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>All values of an entity: <c>@@city</c>.</summary>
public class AtAtPathResolver : AliasPathResolver
{
    public AtAtPathResolver()
        : base("@@", "turn.recognized.entities.")
    {
    }
}
