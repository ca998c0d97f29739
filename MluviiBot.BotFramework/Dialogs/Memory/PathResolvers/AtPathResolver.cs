namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

public class AtPathResolver : AliasPathResolver
{
    public AtPathResolver() : base(default(string), default(string), default(string))
    {
    }

    public override string TransformPath(string path) => throw new NotImplementedException();
}
