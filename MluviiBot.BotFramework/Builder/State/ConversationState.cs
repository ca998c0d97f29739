namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, shared by all who take part: <c>{channelId}/conversations/{conversationId}</c>.</summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <exception cref="InvalidOperationException">The activity names no channel or no conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return StateKey.OfConversation(turnContext.Activity);
    }
}
