namespace Microsoft.Bot.Connector;

public static class ConversationConstants
{
    /// <summary>Header of a request from bot to bot, holding the conversation's id.</summary>
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
