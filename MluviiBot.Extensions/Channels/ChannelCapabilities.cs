using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.Channels;

/// <summary>Tells what a guest's channel can do: mluvii's tables with the overrides of <see cref="MluviiOptions.Channels"/>.</summary>
/// <remarks>
/// A channel that the tables do not name takes texts only. The company's whitelist of file types holds besides.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events">mluvii's page</see>.
/// </remarks>
public sealed class ChannelCapabilities
{
    private const string CardPrefix = "application/vnd.microsoft.card.";

    private readonly Dictionary<GuestChannel, GuestChannelOptions> _overrides;

    /// <param name="options">The settings of mluvii.</param>
    public ChannelCapabilities(IOptions<MluviiOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _overrides = options.Value.Channels.ToDictionary(channel => new GuestChannel(channel.Key), channel => channel.Value);
    }

    /// <summary>Whether the channel can do it.</summary>
    public bool Supports(GuestChannel channel, ChannelFeature feature) => OverridesOf(channel)?.Of(feature) ?? ChannelTable.Can(channel, feature);

    /// <summary>Whether the channel can do what the command asks for; commands that no table names can be sent everywhere.</summary>
    public bool CanSend(GuestChannel channel, MluviiActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity switch
        {
            ShareFile { Url: { } url } => Supports(channel, ChannelFeature.ShareFileUrl) && CanSendFile(channel, url),
            ShareFile { Name: { } name } => CanSendFile(channel, name),
            RichCardList => Supports(channel, ChannelFeature.AdaptiveCards),
            _ => FeatureOf(activity) is not { } feature || Supports(channel, feature),
        };
    }

    /// <summary>Whether the channel shows the attachment: a card, or a file of a type that it takes.</summary>
    public bool CanSend(GuestChannel channel, Attachment attachment)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return IsCard(attachment)
            ? Supports(channel, ChannelFeature.AdaptiveCards)
            : Supports(channel, ChannelFeature.Attachment)
                && CanSendFile(channel, FileType.OfContentType(attachment.ContentType) ?? attachment.Name ?? attachment.ContentUrl);
    }

    /// <summary>Whether the channel takes files of the type.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="file">Name, address, ending or content type. A type that the table does not have is left to mluvii where the channel takes any files.</param>
    public bool CanSendFile(GuestChannel channel, string? file)
    {
        var type = FileType.Of(file);
        if (type is not null && OverridesOf(channel)?.Files.TryGetValue(type, out var overridden) is true)
        {
            return overridden;
        }

        return (type is null ? null : ChannelTable.CanSendFile(channel, type)) ?? ChannelTable.CanSendFile(channel, "PDF") is true;
    }

    /// <summary>How many buttons a card may have on the channel, and how long their titles.</summary>
    public ButtonLimits Buttons(GuestChannel channel)
    {
        var limits = ChannelTable.Buttons(channel);
        var overrides = OverridesOf(channel);
        return new ButtonLimits(overrides?.MaxButtons ?? limits.Count, overrides?.MaxButtonTitle ?? limits.TitleLength);
    }

    /// <summary>What the channel makes of tags in a text.</summary>
    public TextMarkup Markup(GuestChannel channel) => OverridesOf(channel)?.Markup ?? ChannelTable.Markup(channel);

    internal static bool IsCard(Attachment attachment) => attachment.ContentType?.StartsWith(CardPrefix, StringComparison.OrdinalIgnoreCase) is true;

    private static ChannelFeature? FeatureOf(MluviiActivity activity) => activity switch
    {
        Typing => ChannelFeature.Typing,
        EnableGuestInput => ChannelFeature.EnableGuestInput,
        DisableGuestInput => ChannelFeature.DisableGuestInput,
        GetHeroCards => ChannelFeature.GetHeroCards,
        SendHeroCard => ChannelFeature.SendHeroCard,
        HeroCardSubmission => ChannelFeature.HeroCardSubmission,
        ChatbotOpenFileUploadPrompt => ChannelFeature.ChatbotOpenFileUploadPrompt,
        EnableGuestUpload => ChannelFeature.EnableGuestUpload,
        DisableGuestUpload => ChannelFeature.DisableGuestUpload,
        _ => null,
    };

    private GuestChannelOptions? OverridesOf(GuestChannel channel) =>
        _overrides.Count == 0 ? null : _overrides.GetValueOrDefault(GuestChannel.Known.Contains(channel) ? channel : GuestChannel.Other);
}
