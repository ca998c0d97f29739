using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The scopes and path aliases of a turn. Put one into the turn state to change the defaults.</summary>
public class DialogStateManagerConfiguration
{
    public DialogStateManagerConfiguration()
    {
    }

    public List<MemoryScope> MemoryScopes { get; set; } = [];

    public List<IPathResolver> PathResolvers { get; set; } = [];

    internal static IEnumerable<MemoryScope> DefaultScopes() =>
    [
        new TurnMemoryScope(),
        new SettingsMemoryScope(),
        new DialogMemoryScope(),
        new DialogContextMemoryScope(),
        new DialogClassMemoryScope(),
        new ClassMemoryScope(),
        new ThisMemoryScope(),
        new ConversationMemoryScope(),
        new UserMemoryScope(),
    ];

    internal static IEnumerable<IPathResolver> DefaultResolvers() =>
    [
        new DollarPathResolver(),
        new HashPathResolver(),
        new AtAtPathResolver(),
        new AtPathResolver(),
        new PercentPathResolver(),
    ];

    /// <summary>New lists each time, since callers may change them.</summary>
    internal static DialogStateManagerConfiguration CreateDefault()
        => new() { MemoryScopes = [.. DefaultScopes()], PathResolvers = [.. DefaultResolvers()] };
}
