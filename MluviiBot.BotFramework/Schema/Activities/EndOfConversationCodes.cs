namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Code"/>: why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>The channel could not make sense of what the bot sent.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The channel broke down.</summary>
    public const string ChannelFailed = "channelFailed";

    public const string CompletedSuccessfully = "completedSuccessfully";

    public const string Unknown = "unknown";

    public const string UserCancelled = "userCancelled";
}
