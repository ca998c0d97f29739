using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

public class SettingsMemoryScope : MemoryScope
{
    public SettingsMemoryScope(IConfiguration configuration = null) : base(default(string), default(bool))
    {
        throw new NotImplementedException();
    }

    public override object GetMemory(DialogContext dc) => throw new NotImplementedException();

    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected static ImmutableDictionary<string, object> LoadSettings(IConfiguration configuration) => throw new NotImplementedException();

    public override void SetMemory(DialogContext dc, object memory) => throw new NotImplementedException();
}
