using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.TextFormatting;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Files;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>Shows the guest what a bot sent, as far as his channel does.</summary>
internal static class BotMessages
{
    /// <summary>Shows a message.</summary>
    /// <returns>Number of what the guest sees; null when that is nothing.</returns>
    public static long? Show(SessionTurn turn, BotMessage message)
    {
        if (message.IsTyping)
        {
            ShowTyping(turn, true);
        }

        var hasText = !string.IsNullOrWhiteSpace(message.Text);
        if (!hasText && message.Attachments.Count == 0 && message.SuggestedActions.Count == 0)
        {
            return null;
        }

        var session = turn.Session;
        var cards = CardsOf(turn, message);
        var buttons = ButtonsOf(turn, message.SuggestedActions);
        if (FitsNot(turn, cards, buttons) is { } problem)
        {
            turn.Note(NoteKind.NotShown, problem);
            return null;
        }

        var files = message.Attachments.Where(attachment => !ShownCard.IsCard(attachment.ContentType)).Where(file => IsShown(turn, file)).ToArray();
        session.IsBotTyping = false;
        session.IsInputIgnored = session.Channel == GuestChannel.WebChat
            && string.Equals(message.InputHint, InputHints.IgnoringInput, StringComparison.OrdinalIgnoreCase);
        session.SuggestedActions = buttons;
        long? last = null;
        if (hasText || cards.Count > 0 || buttons.Count > 0)
        {
            last = turn.Show(Entry(turn, message.Text) with { Cards = cards, IsCarousel = message.IsCarousel, Buttons = buttons }).Id;
        }

        foreach (var file in files)
        {
            last = turn.Show(Entry(turn, null) with { File = new ShownFile(file.Name ?? file.ContentUrl ?? file.ContentType, file.ContentUrl) }).Id;
        }

        turn.Changed();
        return last;
    }

    /// <summary>Shows or hides that the bot is writing.</summary>
    public static void ShowTyping(SessionTurn turn, bool show)
    {
        if (!turn.Centre.Capabilities.Supports(turn.Session.Channel, ChannelFeature.Typing))
        {
            turn.Note(NoteKind.NotShown, $"Not shown on {turn.Session.Channel}: typing.");
            return;
        }

        turn.Session.IsBotTyping = show;
        turn.Changed();
    }

    /// <summary>What the bot says, in the markup of the guest's channel.</summary>
    public static TranscriptEntry Entry(SessionTurn turn, string? text) => new()
    {
        Author = Author.Bot,
        Name = turn.Session.ChatbotId is { } id ? turn.Centre.Tenant.Chatbot(id)?.Name : null,
        Text = text is null ? null : GuestText.Format(text, TextFormatTypes.Xml, TextMarkup.Plain),
        Html = text is not null && turn.Centre.Capabilities.Markup(turn.Session.Channel) is TextMarkup.Html
            ? GuestText.Format(text, TextFormatTypes.Xml)
            : null,
    };

    private static List<ShownCard> CardsOf(SessionTurn turn, BotMessage message)
    {
        var attachments = message.Attachments.Where(attachment => ShownCard.IsCard(attachment.ContentType)).ToArray();
        if (attachments.Length > 0 && !turn.Centre.Capabilities.Supports(turn.Session.Channel, ChannelFeature.AdaptiveCards))
        {
            turn.Note(NoteKind.NotShown, $"Not shown on {turn.Session.Channel}: cards. Send text there.");
            return [];
        }

        List<ShownCard> cards = [];
        foreach (var attachment in attachments)
        {
            if (ShownCard.Read(attachment) is { } card)
            {
                cards.Add(card);
            }
            else
            {
                turn.Note(
                    NoteKind.NotShown,
                    $"Not shown: a card of type {attachment.ContentType}. mluvii shows hero, thumbnail, audio, video and animation cards.");
            }
        }

        return cards;
    }

    private static IReadOnlyList<CardButton> ButtonsOf(SessionTurn turn, IReadOnlyList<CardButton> buttons)
    {
        if (buttons.Count == 0 || turn.Centre.Capabilities.Supports(turn.Session.Channel, ChannelFeature.Buttons))
        {
            return buttons;
        }

        turn.Note(NoteKind.NotShown, $"Not shown on {turn.Session.Channel}: buttons. Number the choices in the text there.");
        return [];
    }

    private static string? FitsNot(SessionTurn turn, IReadOnlyList<ShownCard> cards, IReadOnlyList<CardButton> suggested)
    {
        var limits = turn.Centre.Capabilities.Buttons(turn.Session.Channel);
        var lists = cards.Select(card => card.Buttons).Append(suggested).ToArray();
        if (lists.Any(buttons => buttons.Count > limits.Count))
        {
            return $"Not shown on {turn.Session.Channel}: the message, as it has more than {limits.Count} buttons.";
        }

        return lists.SelectMany(buttons => buttons).FirstOrDefault(button => button.Title.Length > limits.TitleLength) is { } button
            ? $"Not shown on {turn.Session.Channel}: the message, as the button '{button.Title}' is longer than {limits.TitleLength} characters."
            : null;
    }

    private static bool IsShown(SessionTurn turn, BotAttachment file)
    {
        var problem = turn.Centre.Capabilities.Supports(turn.Session.Channel, ChannelFeature.Attachment)
            ? FileRules.WhyNot(turn, file.Name ?? file.ContentUrl ?? file.ContentType)
            : $"{turn.Session.Channel} takes no attachments.";
        if (problem is not null)
        {
            turn.Note(NoteKind.NotShown, $"Not shown on {turn.Session.Channel}: a file. {problem}");
        }

        return problem is null;
    }
}
