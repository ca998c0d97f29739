namespace Microsoft.Bot.Builder;

public class ConversationState : BotState
{
    public ConversationState(IStorage storage) : base(storage, default(string))
    {
        throw new NotImplementedException();
    }

    protected override string GetStorageKey(ITurnContext turnContext) => throw new NotImplementedException();
}
