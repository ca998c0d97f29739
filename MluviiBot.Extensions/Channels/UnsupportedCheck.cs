using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Channels;

/// <summary>Refuses what a channel cannot show, for <see cref="UnsupportedPolicy.Throw"/>.</summary>
internal sealed class UnsupportedCheck(ChannelCapabilities capabilities)
{
    /// <exception cref="UnsupportedOnChannelException">Some of it cannot be shown.</exception>
    public void Check(List<Attachment> attachments, SuggestedActions? suggested, GuestChannel channel)
    {
        foreach (var attachment in attachments)
        {
            if (!capabilities.CanSend(channel, attachment))
            {
                throw new UnsupportedOnChannelException(
                    attachment.ContentType ?? nameof(Attachment), channel, "Send text there, or set Mluvii:WhenUnsupported to Degrade.");
            }

            if (ChannelCapabilities.IsCard(attachment) && CardContent.Read(attachment) is { } card)
            {
                Check(card.Buttons, channel);
            }
        }

        Check([.. ButtonWords.Of(suggested?.Actions)], channel);
    }

    private void Check(IReadOnlyList<CardAction> buttons, GuestChannel channel)
    {
        if (buttons.Count == 0)
        {
            return;
        }

        if (!capabilities.Supports(channel, ChannelFeature.Buttons))
        {
            throw new UnsupportedOnChannelException(
                nameof(ChannelFeature.Buttons), channel, "Offer the choices as text, or set Mluvii:WhenUnsupported to Degrade.");
        }

        var limits = capabilities.Buttons(channel);
        if (buttons.Count > limits.Count)
        {
            throw new UnsupportedOnChannelException(
                $"A card with {buttons.Count} buttons", channel, $"It takes {limits.Count}: use more cards or fewer buttons.");
        }

        if (buttons.Any(button => button.Title?.Length > limits.TitleLength))
        {
            throw new UnsupportedOnChannelException("A long button", channel, $"A title takes {limits.TitleLength} characters: shorten it.");
        }
    }
}
