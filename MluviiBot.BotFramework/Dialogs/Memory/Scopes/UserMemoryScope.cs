namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    public UserMemoryScope() : base(default(string))
    {
    }
}
