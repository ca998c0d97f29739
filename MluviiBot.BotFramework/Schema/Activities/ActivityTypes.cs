namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    /// <summary>Asks the other side to do something; it answers with <see cref="CommandResult"/>.</summary>
    public const string Command = "command";

    public const string CommandResult = "commandResult";

    /// <summary>The bot was added to or removed from the user's contacts.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members, topic or history of the conversation changed; the first sign of a new conversation on many channels.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Never sent: the adapter waits for as many milliseconds as the value says, then sends what follows.</summary>
    public const string Delay = "delay";

    /// <summary>The user wants everything that is kept about him to be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation is over; see <see cref="EndOfConversationCodes"/>.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something the two sides agree on by name, not shown to the user.</summary>
    public const string Event = "event";

    /// <summary>The conversation is to change hands. Obsolete in the protocol: <see cref="HandoffEventNames"/> replaced it.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed into or removed from a part of the channel.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call whose answer the channel awaits in the same HTTP request.</summary>
    public const string Invoke = "invoke";

    public const string Message = "message";

    /// <summary>A message that was sent before is gone.</summary>
    public const string MessageDelete = "messageDelete";

    public const string MessageReaction = "messageReaction";

    /// <summary>A message that was sent before says something else now.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message for one member only, about another activity.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>For the log of the conversation; only test clients are shown it.</summary>
    public const string Trace = "trace";

    public const string Typing = "typing";
}
