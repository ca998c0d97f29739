using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Messages ready to send. Blank texts become null, because channels show an empty text; the input hint is
/// <see cref="InputHints.AcceptingInput"/> unless given.
/// </summary>
public static class MessageFactory
{
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return WithAttachments(null, [attachment], text, ssml, inputHint);
    }

    /// <summary>The attachments one under the other.</summary>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.List, [.. attachments], text, ssml, inputHint);
    }

    /// <summary>The attachments side by side.</summary>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.Carousel, [.. attachments], text, ssml, inputHint);
    }

    /// <param name="contentType">MIME type of what the address leads to.</param>
    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        ThrowIfBlank(url, nameof(url));
        ThrowIfBlank(contentType, nameof(contentType));
        var attachment = new Attachment { ContentType = contentType, ContentUrl = url, Name = name ?? string.Empty };
        return WithAttachments(null, [attachment], text, ssml, inputHint);
    }

    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <param name="toList">Ids of those who see the buttons, in a group; null shows them to all.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = [.. cardActions], To = toList };
        return message;
    }

    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <param name="actions">Captions of buttons that send their caption as the guest's message.</param>
    /// <param name="toList">Ids of those who see the buttons, in a group; null shows them to all.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(caption => new CardAction { Type = ActionTypes.ImBack, Title = caption, Value = caption });
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <param name="ssml">What a speaking channel says, as SSML or plain text.</param>
    public static Activity Text(string text, string ssml = null, string inputHint = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
    };

    private static Activity WithAttachments(string layout, List<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments;
        return message;
    }

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
