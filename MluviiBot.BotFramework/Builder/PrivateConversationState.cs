namespace Microsoft.Bot.Builder;

public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage) : base(storage, default(string))
    {
        throw new NotImplementedException();
    }

    protected override string GetStorageKey(ITurnContext turnContext) => throw new NotImplementedException();
}
