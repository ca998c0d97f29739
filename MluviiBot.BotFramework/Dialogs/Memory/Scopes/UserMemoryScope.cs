namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What the bot keeps for the user. On mluvii all guests have the same user id: use the conversation.</summary>
public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    public UserMemoryScope()
        : base(ScopePath.User)
    {
    }
}
