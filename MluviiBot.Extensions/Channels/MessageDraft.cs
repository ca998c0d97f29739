using Microsoft.Bot.Schema;
using MluviiBot.Extensions.TextFormatting;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Channels;

/// <summary>A message on its way to fitting a channel: what of it stays as it is, and what becomes text.</summary>
internal sealed class MessageDraft(TextMarkup markup, OfferOfTurn offer)
{
    private readonly List<string> _paragraphs = [];

    public List<Attachment> Attachments { get; } = [];

    /// <summary>The words of the message, in the markup of the channel.</summary>
    public string Text => string.Join("\n\n", _paragraphs);

    public void AddText(string? formatted)
    {
        if (!string.IsNullOrWhiteSpace(formatted))
        {
            _paragraphs.Add(formatted);
        }
    }

    public void AddLink(string? name, string? address)
    {
        var words = string.IsNullOrWhiteSpace(name) ? address : $"{name}: {address}";
        AddText(GuestText.Encode(words ?? string.Empty, markup));
    }

    /// <summary>A card in words; its pictures stay out unless it has nothing else.</summary>
    public void AddCard(CardContent card)
    {
        var lines = new List<string>();
        if (!string.IsNullOrWhiteSpace(card.Title))
        {
            var title = GuestText.Encode(card.Title, markup);
            lines.Add(markup is TextMarkup.Html ? $"<strong>{title}</strong>" : title);
        }

        var texts = new[] { card.Subtitle, card.Text }.Where(text => !string.IsNullOrWhiteSpace(text));
        lines.AddRange(texts.Select(text => GuestText.Format(text, markup: markup)));
        lines.AddRange(card.Media.Select(address => GuestText.Encode(address, markup)));
        if (card.Tap is { } tap && !IsChoice(tap) && ButtonWords.Text(tap.Value) is { Length: > 0 } link)
        {
            lines.Add(GuestText.Encode(link, markup));
        }

        lines.AddRange(LinesOf(card.Buttons));
        if (lines.Count == 0)
        {
            lines.AddRange(card.Images.Select(image => GuestText.Encode(image.Url ?? string.Empty, markup)));
        }

        AddText(string.Join('\n', lines));
    }

    /// <summary>Buttons in words: choices with numbers, links with their addresses.</summary>
    public void AddButtons(IReadOnlyList<CardAction> buttons) => AddText(string.Join('\n', LinesOf(buttons)));

    /// <summary>Buttons that are shown as such; their answers may come back as titles.</summary>
    public void Offer(CardAction button, string? shownAs)
    {
        if (IsChoice(button))
        {
            offer.Add(button, shownAs, numbered: false);
        }
    }

    /// <summary>The message with what fits in place of what the bot put there. The bot's own stays as it is: a prompt sends the same one again.</summary>
    public Activity Put(Activity message, SuggestedActions? suggested, bool keepsCommand)
    {
        var layout = Attachments.Count > 1 && message.Attachments?.Count == 1 ? AttachmentLayoutTypes.Carousel : message.AttachmentLayout;
        return new Activity
        {
            Type = message.Type,
            Id = message.Id,
            Timestamp = message.Timestamp,
            LocalTimestamp = message.LocalTimestamp,
            LocalTimezone = message.LocalTimezone,
            ServiceUrl = message.ServiceUrl,
            ChannelId = message.ChannelId,
            From = message.From,
            Recipient = message.Recipient,
            Conversation = message.Conversation,
            ReplyToId = message.ReplyToId,
            CallerId = message.CallerId,
            Locale = message.Locale,
            Text = Text.Length == 0 && message.Text is null ? null : Text,
            TextFormat = message.TextFormat,
            Speak = message.Speak,
            InputHint = message.InputHint,
            Summary = message.Summary,
            Attachments = message.Attachments is null && Attachments.Count == 0 ? null : Attachments,
            AttachmentLayout = layout,
            SuggestedActions = suggested,
            Entities = message.Entities,
            ChannelData = keepsCommand ? message.ChannelData : null,
            Value = message.Value,
            ValueType = message.ValueType,
            Name = message.Name,
            Label = message.Label,
            Code = message.Code,
            Expiration = message.Expiration,
            Importance = message.Importance,
            DeliveryMode = message.DeliveryMode,
            ListenFor = message.ListenFor,
            TextHighlights = message.TextHighlights,
            SemanticAction = message.SemanticAction,
            RelatesTo = message.RelatesTo,
            TopicName = message.TopicName,
            HistoryDisclosed = message.HistoryDisclosed,
            Properties = message.Properties ?? new JObject(),
        };
    }

    /// <summary>Whether pressing the button is an answer to the bot; links, calls and downloads are none.</summary>
    public static bool IsChoice(CardAction button) => button.Type is null or "" or ActionTypes.ImBack or ActionTypes.PostBack or ActionTypes.MessageBack;

    private IEnumerable<string> LinesOf(IReadOnlyList<CardAction> buttons)
    {
        // "1. 2" would leave open what a "2" means: such choices are answered by what they say.
        var numbered = !buttons.Any(button => IsChoice(button) && OfferMatcher.NumberIn(ButtonWords.Title(button)) is not null);
        foreach (var button in buttons)
        {
            if (!IsChoice(button))
            {
                yield return GuestText.Encode(ButtonWords.Link(button), markup);
                continue;
            }

            var choice = offer.Add(button, null, numbered);
            var title = GuestText.Encode(choice.Title, markup);
            yield return choice.Number is { } number ? $"{number}. {title}" : $"- {title}";
        }
    }
}
