using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

public partial class DialogStateManager
{
    /// <summary>Reads the scopes that lie in storage. <see cref="DialogExtensions.RunAsync"/> does it for bots that registered their states.</summary>
    public async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        TurnMemory.NoteLoaded(_dialogContext.Context, this);
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.LoadAsync(_dialogContext, force: false, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.SaveChangesAsync(_dialogContext, force: false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes a scope's memory from storage; an unknown name does nothing.</summary>
    public Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default)
        => GetMemoryScope(name)?.DeleteAsync(_dialogContext, cancellationToken) ?? Task.CompletedTask;

    /// <summary>A copy of all scopes that are meant to be shown. It holds what users said: not for logs.</summary>
    public JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var scope in Configuration.MemoryScopes)
        {
            if (scope.IncludeInSnapshot && scope.GetMemory(_dialogContext) is { } memory)
            {
                snapshot[scope.Name] = Copy(memory);
            }
        }

        return snapshot;
    }

    /// <summary>Members that cannot be shown (an exception in an error event, for one) are replaced by the reason.</summary>
    private static JToken Copy(object memory)
    {
        try
        {
            return JToken.FromObject(memory, SnapshotSerializer.Instance);
        }
        catch (JsonException error)
        {
            return new JValue(error.Message);
        }
    }

    private static class SnapshotSerializer
    {
        public static readonly JsonSerializer Instance = Create();

        private static JsonSerializer Create()
        {
            var settings = BotJson.CreateSettings();
            settings.ReferenceLoopHandling = ReferenceLoopHandling.Ignore;
            settings.MaxDepth = 64;
            return JsonSerializer.Create(settings);
        }
    }
}
