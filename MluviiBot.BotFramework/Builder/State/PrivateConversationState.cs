namespace Microsoft.Bot.Builder;

/// <summary>State of one user in one conversation: <c>{channelId}/conversations/{conversationId}/users/{userId}</c>.</summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <exception cref="InvalidOperationException">The activity names no channel, no conversation or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return StateKey.OfUserInConversation(turnContext.Activity);
    }
}
