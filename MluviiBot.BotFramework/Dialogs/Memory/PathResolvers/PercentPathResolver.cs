namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

public class PercentPathResolver : AliasPathResolver
{
    public PercentPathResolver() : base(default(string), default(string), default(string))
    {
    }
}
