namespace Microsoft.Bot.Builder.Dialogs.Memory;

public interface IPathResolver
{
    string TransformPath(string path);
}
