namespace Microsoft.Bot.Schema;

/// <summary>Names of events that the SDK raises in the bot itself; they never come from a channel.</summary>
public static class ActivityEventNames
{
    /// <summary>A proactive turn in a conversation that exists.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The first turn in a conversation that the bot has just created.</summary>
    public const string CreateConversation = "CreateConversation";
}
