namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

public class DollarPathResolver : AliasPathResolver
{
    public DollarPathResolver() : base(default(string), default(string), default(string))
    {
    }
}
