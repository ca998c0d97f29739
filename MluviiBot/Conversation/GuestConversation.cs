namespace MluviiBot.Conversation;

/// <summary>
/// What the bot knows about one conversation. Kept under the conversation, never under the user: every mluvii guest is
/// "mluvii_guest".
/// </summary>
public sealed class GuestConversation
{
    public bool Greeted { get; set; }

    /// <summary>"cs" or "en", from the last activity that named a locale; mluvii's own events name none.</summary>
    public string? Language { get; set; }

    /// <summary>When the guest was handed over; null while the bot is in charge.</summary>
    public DateTimeOffset? HandedOverAt { get; set; }
}
