namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) => throw new NotImplementedException();

    public static bool MentionsRecipient(this IMessageActivity activity) => throw new NotImplementedException();

    public static string RemoveMentionText(this IMessageActivity activity, string id) => throw new NotImplementedException();

    public static string RemoveRecipientMention(this IMessageActivity activity) => throw new NotImplementedException();
}
