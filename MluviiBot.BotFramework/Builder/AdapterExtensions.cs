namespace Microsoft.Bot.Builder;

public static class AdapterExtensions
{
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates) => throw new NotImplementedException();

    [Obsolete("OBSOLETE")]
    public static BotAdapter UseState(this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true) => throw new NotImplementedException();

    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) => throw new NotImplementedException();
}
