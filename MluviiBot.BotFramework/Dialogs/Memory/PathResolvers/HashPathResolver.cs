namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>A recognized intent: <c>#book</c>.</summary>
public class HashPathResolver : AliasPathResolver
{
    public HashPathResolver()
        : base("#", "turn.recognized.intents.")
    {
    }
}
