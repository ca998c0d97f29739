using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.Channels;

/// <summary>What one channel can do where it differs from mluvii's tables, <c>Mluvii:Channels:{channel}</c>; null keeps the table's word.</summary>
public sealed class GuestChannelOptions
{
    /// <summary>Overrides <see cref="ChannelFeature.AdaptiveCards"/>.</summary>
    public bool? AdaptiveCards { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.Attachment"/>.</summary>
    public bool? Attachment { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.Buttons"/>.</summary>
    public bool? Buttons { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.Typing"/>.</summary>
    public bool? Typing { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.EnableGuestInput"/>.</summary>
    public bool? EnableGuestInput { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.DisableGuestInput"/>.</summary>
    public bool? DisableGuestInput { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.GetHeroCards"/>.</summary>
    public bool? GetHeroCards { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.SendHeroCard"/>.</summary>
    public bool? SendHeroCard { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.HeroCardSubmission"/>.</summary>
    public bool? HeroCardSubmission { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.ChatbotOpenFileUploadPrompt"/>.</summary>
    public bool? ChatbotOpenFileUploadPrompt { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.EnableGuestUpload"/>.</summary>
    public bool? EnableGuestUpload { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.DisableGuestUpload"/>.</summary>
    public bool? DisableGuestUpload { get; set; }

    /// <summary>Overrides <see cref="ChannelFeature.ShareFileUrl"/>.</summary>
    public bool? ShareFileUrl { get; set; }

    /// <summary>File types by their usual ending in capitals or not, as <c>WAV</c>: whether the channel takes them.</summary>
    public IDictionary<string, bool> Files { get; } = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Buttons that one card may have, 1 or more; the table limits Facebook to 3.</summary>
    public int? MaxButtons { get; set; }

    /// <summary>Characters that a button's title may have, 5 or more; the table limits Facebook to 20.</summary>
    public int? MaxButtonTitle { get; set; }

    /// <summary>Whether texts go out with tags; by the table on web chat only.</summary>
    public TextMarkup? Markup { get; set; }

    internal bool? Of(ChannelFeature feature) => feature switch
    {
        ChannelFeature.AdaptiveCards => AdaptiveCards,
        ChannelFeature.Attachment => Attachment,
        ChannelFeature.Buttons => Buttons,
        ChannelFeature.Typing => Typing,
        ChannelFeature.EnableGuestInput => EnableGuestInput,
        ChannelFeature.DisableGuestInput => DisableGuestInput,
        ChannelFeature.GetHeroCards => GetHeroCards,
        ChannelFeature.SendHeroCard => SendHeroCard,
        ChannelFeature.HeroCardSubmission => HeroCardSubmission,
        ChannelFeature.ChatbotOpenFileUploadPrompt => ChatbotOpenFileUploadPrompt,
        ChannelFeature.EnableGuestUpload => EnableGuestUpload,
        ChannelFeature.DisableGuestUpload => DisableGuestUpload,
        ChannelFeature.ShareFileUrl => ShareFileUrl,
        _ => null,
    };
}
