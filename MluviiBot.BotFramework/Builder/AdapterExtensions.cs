namespace Microsoft.Bot.Builder;

/// <summary>Registers storage and state with an adapter, so that a turn finds them in its <see cref="ITurnContext.TurnState"/>.</summary>
public static class AdapterExtensions
{
    /// <summary>Each state is found under the full name of its type; saving them is up to the bot or <see cref="AutoSaveStateMiddleware"/>.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var botState in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName));
        }

        return botAdapter;
    }

    /// <summary>Registers both states; with <paramref name="auto"/> they are also loaded and saved with each turn.</summary>
    [Obsolete("Use UseBotState, and AutoSaveStateMiddleware where state is to be saved after each turn.")]
    public static BotAdapter UseState(this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        botAdapter.UseBotState(userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }

    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }
}
