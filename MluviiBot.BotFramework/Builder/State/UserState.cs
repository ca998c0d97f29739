namespace Microsoft.Bot.Builder;

/// <summary>
/// State of a user across conversations: <c>{channelId}/users/{userId}</c>. Trap: on channels that give every guest the same
/// id, all guests share it.
/// </summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <exception cref="InvalidOperationException">The activity names no channel or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return StateKey.OfUser(turnContext.Activity);
    }
}
