namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

public class HashPathResolver : AliasPathResolver
{
    public HashPathResolver() : base(default(string), default(string), default(string))
    {
    }
}
