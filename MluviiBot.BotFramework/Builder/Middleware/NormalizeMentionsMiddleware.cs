using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the markup of mentions out of messages, so that a bot called by name sees the same text as one that is not.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    public NormalizeMentionsMiddleware()
    {
    }

    /// <summary>Whether the mention of the bot itself disappears from the text, with its entity; true by default.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is { Type: ActivityTypes.Message } message)
        {
            Normalize(message);
        }

        return next(cancellationToken);
    }

    private void Normalize(Activity message)
    {
        if (RemoveRecipientMention && message.Recipient is { Id: { } botId } && message.Entities is { Count: > 0 })
        {
            message.RemoveMentionText(botId);
            message.Entities = [.. message.Entities.Where(entity => MentionOf(entity)?.Mentioned?.Id != botId)];
        }

        message.Text = WithoutTags(message.Text);
        foreach (var entity in message.Entities ?? [])
        {
            if (entity is Mention mention)
            {
                mention.Text = WithoutTags(mention.Text)?.Trim();
            }
            else if (MentionOf(entity) is not null && entity.Properties?["text"] is JValue { Value: string text })
            {
                entity.Properties["text"] = WithoutTags(text).Trim();
            }
        }
    }

    private static Mention MentionOf(Entity entity) => entity switch
    {
        Mention mention => mention,
        { Type: "mention" } => entity.GetAs<Mention>(),
        _ => null,
    };

    private static string WithoutTags(string text) => text is null ? null : AtTag().Replace(text, string.Empty);

    [GeneratedRegex("</?at(\\s[^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AtTag();
}
