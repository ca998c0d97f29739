#nullable enable

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Says what of the memory scopes a turn needs, so that bots without them pay nothing.</summary>
internal static class TurnMemory
{
    private static readonly string Manager = typeof(DialogStateManager).FullName!;

    /// <summary>Any of these in the turn means that the bot wants its scopes loaded before dialogs run.</summary>
    private static readonly string[] Signs =
    [
        typeof(ConversationState).FullName!,
        typeof(UserState).FullName!,
        typeof(DialogStateManagerConfiguration).FullName!,
    ];

    public static bool IsInUse(ITurnContext turnContext)
    {
        foreach (var sign in Signs)
        {
            if (turnContext.TurnState.ContainsKey(sign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The manager that loaded scopes in this turn, null when none did.</summary>
    public static DialogStateManager? Loaded(ITurnContext turnContext)
        => turnContext.TurnState.TryGetValue(Manager, out var manager) ? manager as DialogStateManager : null;

    public static void NoteLoaded(ITurnContext turnContext, DialogStateManager manager) => turnContext.TurnState.TryAdd(Manager, manager);
}
