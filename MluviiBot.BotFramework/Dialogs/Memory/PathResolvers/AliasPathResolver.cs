namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

public class AliasPathResolver : IPathResolver
{
    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        throw new NotImplementedException();
    }

    public string Alias { get; }

    protected bool IsPathChar(char ch) => throw new NotImplementedException();

    public virtual string TransformPath(string path) => throw new NotImplementedException();
}
