namespace Microsoft.Bot.Schema;

public static class EndOfConversationCodes
{
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    public const string BotTimedOut = "botTimedOut";

    public const string ChannelFailed = "channelFailed";

    public const string CompletedSuccessfully = "completedSuccessfully";

    public const string Unknown = "unknown";

    public const string UserCancelled = "userCancelled";
}
