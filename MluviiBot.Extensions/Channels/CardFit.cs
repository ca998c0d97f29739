using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Channels;

/// <summary>Fits cards and buttons to a channel.</summary>
internal sealed class CardFit(ChannelCapabilities capabilities)
{
    /// <summary>Messenger's carousel has room for ten.</summary>
    private const int MaxCards = 10;

    public void Fit(CardContent card, GuestChannel channel, MessageDraft draft)
    {
        if (!capabilities.Supports(channel, ChannelFeature.AdaptiveCards))
        {
            draft.AddCard(card);
        }
        else if (card.Buttons.Count == 0)
        {
            draft.Attachments.Add(card.Attachment);
        }
        else if (!capabilities.Supports(channel, ChannelFeature.Buttons))
        {
            draft.Attachments.Add(card.With(null));
            draft.AddButtons(card.Buttons);
        }
        else
        {
            FitButtons(card, capabilities.Buttons(channel), draft);
        }
    }

    /// <summary>What is left of suggested actions as such; null when they became text.</summary>
    public SuggestedActions? Fit(SuggestedActions? suggested, GuestChannel channel, MessageDraft draft)
    {
        CardAction[] buttons = [.. ButtonWords.Of(suggested?.Actions)];
        if (suggested is null || buttons.Length == 0)
        {
            return null;
        }

        var limits = capabilities.Buttons(channel);
        if (!capabilities.Supports(channel, ChannelFeature.Buttons) || buttons.Length > limits.Count)
        {
            draft.AddButtons(buttons);
            return null;
        }

        return new SuggestedActions(suggested.To, Shown(buttons, limits.TitleLength, draft));
    }

    /// <summary>Notes what is offered where nothing is fitted.</summary>
    public static void Offer(List<Attachment> attachments, SuggestedActions? suggested, MessageDraft draft)
    {
        draft.Attachments.AddRange(attachments);
        var buttons = attachments.Where(ChannelCapabilities.IsCard)
            .SelectMany(attachment => CardContent.Read(attachment)?.Buttons ?? [])
            .Concat(ButtonWords.Of(suggested?.Actions));
        foreach (var button in buttons)
        {
            draft.Offer(button, null);
        }
    }

    private static void FitButtons(CardContent card, ButtonLimits limits, MessageDraft draft)
    {
        var perCard = limits.Count ?? int.MaxValue;
        var cards = (card.Buttons.Count + perCard - 1L) / perCard;
        if (draft.Attachments.Count + cards > MaxCards && cards > 1)
        {
            draft.Attachments.Add(card.With(null));
            draft.AddButtons(card.Buttons);
            return;
        }

        var shown = Shown(card.Buttons, limits.TitleLength, draft);
        if (cards == 1 && shown.SequenceEqual(card.Buttons))
        {
            draft.Attachments.Add(card.Attachment);
            return;
        }

        draft.Attachments.Add(card.With([.. shown.Take(perCard)]));
        draft.Attachments.AddRange(shown.Skip(perCard).Chunk(perCard).Select(card.ContinuedWith));
    }

    /// <summary>The buttons as the channel shows them, and noted as offered.</summary>
    private static List<CardAction> Shown(IReadOnlyList<CardAction> buttons, int? titleLength, MessageDraft draft)
    {
        var titles = ButtonTitles.Fit(buttons, titleLength);
        var shown = new List<CardAction>(buttons.Count);
        for (var index = 0; index < buttons.Count; index++)
        {
            var button = buttons[index];
            draft.Offer(button, titles[index]);
            var staysAsItIs = button.ChannelData is not AnswerData && titles[index] == (button.Title ?? string.Empty);
            shown.Add(staysAsItIs ? button : Shown(button, titles[index]));
        }

        return shown;
    }

    private static CardAction Shown(CardAction button, string title) => new()
    {
        Type = button.Type,
        Title = title,
        Image = button.Image,
        ImageAltText = button.ImageAltText,
        Text = button.Text,
        DisplayText = button.DisplayText,
        Value = button.Value ?? button.Title,
        ChannelData = button.ChannelData is AnswerData ? null : button.ChannelData,
    };
}
