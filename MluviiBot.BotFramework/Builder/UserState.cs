namespace Microsoft.Bot.Builder;

public class UserState : BotState
{
    public UserState(IStorage storage) : base(storage, default(string))
    {
        throw new NotImplementedException();
    }

    protected override string GetStorageKey(ITurnContext turnContext) => throw new NotImplementedException();
}
