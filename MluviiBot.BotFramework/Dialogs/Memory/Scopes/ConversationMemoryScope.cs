namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What the bot keeps for the conversation.</summary>
public class ConversationMemoryScope : BotStateMemoryScope<ConversationState>
{
    public ConversationMemoryScope()
        : base(ScopePath.Conversation)
    {
    }
}
