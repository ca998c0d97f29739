using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.Channels;

/// <summary>The one place where what the bot sends meets what the guest's channel can do.</summary>
internal sealed partial class OutgoingMessages(ChannelCapabilities capabilities, UnsupportedPolicy policy, ILogger logger)
{
    private readonly CardFit _cards = new(capabilities);
    private readonly UnsupportedCheck _check = new(capabilities);

    /// <exception cref="UnsupportedOnChannelException">One of them cannot be sent, and the policy is to throw.</exception>
    public FittedMessages Fit(List<Activity> activities, GuestChannel channel, OfferOfTurn offer)
    {
        var fitted = new FittedMessages();
        foreach (var activity in activities)
        {
            fitted.Add(activity.Type switch
            {
                ActivityTypes.Typing => policy is UnsupportedPolicy.SendAnyway || capabilities.Supports(channel, ChannelFeature.Typing) ? activity : null,
                ActivityTypes.Message => FitMessage(activity, channel, offer),
                _ => activity.ChannelData is null || CanSendCommand(activity, channel, out _) ? activity : null,
            });
        }

        return fitted;
    }

    private Activity? FitMessage(Activity message, GuestChannel channel, OfferOfTurn offer)
    {
        var markup = capabilities.Markup(channel);
        var text = GuestText.Format(message.Text, message.TextFormat, markup);
        if (message is { ChannelData: null, SuggestedActions: null } && message.Attachments is not { Count: > 0 } && text == (message.Text ?? string.Empty))
        {
            return message;
        }

        var draft = new MessageDraft(markup, offer);
        draft.AddText(text);
        MluviiActivity? refused = null;
        var keepsCommand = message.ChannelData is null || CanSendCommand(message, channel, out refused);
        List<Attachment> attachments = [.. (message.Attachments ?? []).Where(attachment => attachment is not null)];
        attachments.AddRange(InPlaceOf(refused, draft));
        var suggested = message.SuggestedActions;
        if (policy is UnsupportedPolicy.SendAnyway)
        {
            CardFit.Offer(attachments, suggested, draft);
        }
        else
        {
            Translate(attachments);
            if (policy is UnsupportedPolicy.Throw)
            {
                _check.Check(attachments, suggested, channel);
            }

            FitAttachments(attachments, channel, draft);
            suggested = _cards.Fit(suggested, channel, draft);
        }

        var isEmpty = draft.Text.Length == 0 && draft.Attachments.Count == 0 && suggested is null && message.Speak is null;
        if (isEmpty && !(keepsCommand && message.ChannelData is not null) && (message.Attachments?.Count > 0 || message.ChannelData is not null))
        {
            return null;
        }

        return draft.Put(message, suggested, keepsCommand);
    }

    private void FitAttachments(List<Attachment> attachments, GuestChannel channel, MessageDraft draft)
    {
        foreach (var attachment in attachments)
        {
            if (!ChannelCapabilities.IsCard(attachment))
            {
                if (capabilities.CanSend(channel, attachment))
                {
                    draft.Attachments.Add(attachment);
                }
                else if (attachment.ContentUrl is { Length: > 0 } address && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
                {
                    draft.AddLink(attachment.Name, address);
                }
                else
                {
                    Log.AttachmentLeftOut(logger, attachment.ContentType, channel.Word);
                }
            }
            else if (CardContent.Read(attachment) is { } card)
            {
                _cards.Fit(card, channel, draft);
            }
            else
            {
                Log.AttachmentLeftOut(logger, attachment.ContentType, channel.Word);
            }
        }
    }

    /// <summary>Cards that clients of Bot Framework know and mluvii's do not become cards that mluvii shows.</summary>
    private void Translate(List<Attachment> attachments)
    {
        for (var index = 0; index < attachments.Count; index++)
        {
            if (!AdaptiveCardTranslation.IsAdaptive(attachments[index]))
            {
                continue;
            }

            var translated = AdaptiveCardTranslation.Translate(attachments[index]);
            foreach (var lost in translated.Lost)
            {
                Log.LostInTranslation(logger, lost);
            }

            attachments.RemoveAt(index);
            attachments.InsertRange(index, translated.Attachments);
            index += translated.Attachments.Count - 1;
        }
    }

    private bool CanSendCommand(Activity activity, GuestChannel channel, out MluviiActivity? refused)
    {
        refused = null;
        if (policy is UnsupportedPolicy.SendAnyway || !activity.TryGetMluvii(out var command) || capabilities.CanSend(channel, command))
        {
            return true;
        }

        if (policy is UnsupportedPolicy.Throw && command is not Typing)
        {
            throw new UnsupportedOnChannelException(
                command.Activity, channel, "Ask ChannelCapabilities.CanSend first, or set Mluvii:WhenUnsupported to Degrade or SendAnyway.");
        }

        refused = command;
        if (command is not (Typing or RichCardList or ShareFile { Url: not null }))
        {
            Log.CommandLeftOut(logger, command.Activity, channel.Word);
        }

        return false;
    }

    /// <summary>What a command that cannot be sent becomes: its cards, or a link to its file.</summary>
    private static IEnumerable<Attachment> InPlaceOf(MluviiActivity? refused, MessageDraft draft)
    {
        switch (refused)
        {
            case RichCardList { Items: var cards }:
                return cards.Where(card => card.Content is not null)
                    .Select(card => new Attachment(card.ContentType, content: CardJson.Read(card.Content!.Value.Element)));
            case ShareFile { Url: { } address }:
                draft.AddLink(null, address);
                return [];
            default:
                return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Activity} was not sent: {Channel} cannot do it.")]
        public static partial void CommandLeftOut(ILogger logger, string activity, string channel);

        [LoggerMessage(2, LogLevel.Warning, "An attachment {ContentType} was not sent: {Channel} cannot show it, and it has no address or cannot be read.")]
        public static partial void AttachmentLeftOut(ILogger logger, string? contentType, string channel);

        [LoggerMessage(3, LogLevel.Warning, "An Adaptive Card was sent as cards that mluvii shows, without {Part}.")]
        public static partial void LostInTranslation(ILogger logger, string part);
    }
}
