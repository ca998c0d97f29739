namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Memory of the running container: <c>$name</c>.</summary>
public class DollarPathResolver : AliasPathResolver
{
    public DollarPathResolver()
        : base("$", "dialog.")
    {
    }
}
