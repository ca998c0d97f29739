namespace MluviiBot.Extensions.Channels;

/// <summary>What not every channel can do; all else works everywhere.</summary>
/// <remarks>
/// The rows of mluvii's table.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events">mluvii's page</see>.
/// </remarks>
public enum ChannelFeature
{
    /// <summary>Rich cards, one or several side by side. mluvii calls them Adaptive Cards; they are hero and thumbnail cards.</summary>
    AdaptiveCards,

    /// <summary>Files attached to a message.</summary>
    Attachment,

    /// <summary>Buttons, on cards or as suggested actions.</summary>
    Buttons,

    /// <summary>The sign that somebody is writing.</summary>
    Typing,

    /// <summary><see cref="Activities.EnableGuestInput"/>.</summary>
    EnableGuestInput,

    /// <summary><see cref="Activities.DisableGuestInput"/>.</summary>
    DisableGuestInput,

    /// <summary><see cref="Activities.GetHeroCards"/>.</summary>
    GetHeroCards,

    /// <summary><see cref="Activities.SendHeroCard"/>.</summary>
    SendHeroCard,

    /// <summary><see cref="Activities.HeroCardSubmission"/>, which comes from the guest.</summary>
    HeroCardSubmission,

    /// <summary><see cref="Activities.ChatbotOpenFileUploadPrompt"/>.</summary>
    ChatbotOpenFileUploadPrompt,

    /// <summary><see cref="Activities.EnableGuestUpload"/>.</summary>
    EnableGuestUpload,

    /// <summary><see cref="Activities.DisableGuestUpload"/>.</summary>
    DisableGuestUpload,

    /// <summary><see cref="Activities.ShareFile"/> of a file elsewhere; one of mluvii's own store, by name, can be sent everywhere.</summary>
    ShareFileUrl,
}
