namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message, found by the id of the one who is mentioned.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned is not null && mention.Mentioned.Id == id);
    }

    /// <summary>Whether the bot that receives the message is mentioned in it.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient is not null && activity.MentionsId(activity.Recipient.Id);
    }

    /// <summary>
    /// Takes every mention of <paramref name="id"/> out of the activity's text and trims it. Where the mention does not say how it is
    /// written, <c>&lt;at&gt;name&lt;/at&gt;</c> is taken out. Case does not matter.
    /// </summary>
    /// <returns>The new text, which is also set on the activity.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned is null || mention.Mentioned.Id != id)
            {
                continue;
            }

            var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (activity.Text is not null && written.Length > 0)
            {
                activity.Text = activity.Text.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }

    /// <summary>Takes the mention of the bot that receives the message out of its text, so that <c>@bot help</c> is <c>help</c>.</summary>
    /// <returns>The new text, which is also set on the activity.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient is null ? activity.Text : activity.RemoveMentionText(activity.Recipient.Id);
    }
}
