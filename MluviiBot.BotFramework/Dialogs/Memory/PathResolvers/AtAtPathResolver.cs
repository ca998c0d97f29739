namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

public class AtAtPathResolver : AliasPathResolver
{
    public AtAtPathResolver() : base(default(string), default(string), default(string))
    {
    }
}
