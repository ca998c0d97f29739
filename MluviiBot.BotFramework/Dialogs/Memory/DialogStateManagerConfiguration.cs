using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

public class DialogStateManagerConfiguration
{
    public DialogStateManagerConfiguration()
    {
    }

    public List<MemoryScope> MemoryScopes { get; set; }

    public List<IPathResolver> PathResolvers { get; set; }
}
