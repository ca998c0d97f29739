using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Channels;

/// <summary>The channel on which a guest talks.</summary>
/// <remarks>Upper and lower case are equal. A word that mluvii adds later is kept; such a channel can do what <see cref="Other"/> can.</remarks>
/// <param name="Word">Name of the channel.</param>
public readonly record struct GuestChannel(string Word)
{
    /// <summary>mluvii's chat on a web page.</summary>
    public static GuestChannel WebChat { get; } = new("WebChat");

    /// <summary>Facebook Messenger.</summary>
    public static GuestChannel Facebook { get; } = new("Facebook");

    /// <summary>WhatsApp.</summary>
    public static GuestChannel WhatsApp { get; } = new("WhatsApp");

    /// <summary>Apple Messages for Business.</summary>
    public static GuestChannel Apple { get; } = new("Apple");

    /// <summary>VKontakte.</summary>
    public static GuestChannel VK { get; } = new("VK");

    /// <summary>Telephone.</summary>
    public static GuestChannel Phone { get; } = new("Phone");

    /// <summary>A channel that the customer connected, or any other that mluvii's tables do not name: text only.</summary>
    public static GuestChannel Other { get; } = new("Other");

    /// <summary>All that the library knows.</summary>
    public static IReadOnlyList<GuestChannel> Known { get; } = [WebChat, Facebook, WhatsApp, Apple, VK, Phone, Other];

    /// <summary>The channel of a conversation that came from there.</summary>
    /// <remarks>Invitations and <see cref="SessionSource.Default"/> are web chat; calls, callbacks and campaigns are telephone.</remarks>
    /// <param name="source">Source of the conversation, as mluvii says it.</param>
    public static GuestChannel Of(SessionSource source) => source switch
    {
        _ when source == SessionSource.Default || source == SessionSource.Invitation || source == SessionSource.ChatInvitation => WebChat,
        _ when source == SessionSource.Facebook => Facebook,
        _ when source == SessionSource.WhatsApp => WhatsApp,
        _ when source == SessionSource.Apple => Apple,
        _ when source == SessionSource.VK => VK,
        _ when source == SessionSource.IncomingCall || source == SessionSource.OutgoingCall => Phone,
        _ when source == SessionSource.Callback || source == SessionSource.Campaign => Phone,
        _ when source == SessionSource.GenericChannel || source == SessionSource.Api || string.IsNullOrWhiteSpace(source.Word) => Other,
        _ => new GuestChannel(source.Word),
    };

    /// <summary>The channel that a guest's ids tell; null when none is there.</summary>
    /// <param name="identity">Who the guest is.</param>
    public static GuestChannel? Of(GetGuestIdentityResponse identity)
    {
        ArgumentNullException.ThrowIfNull(identity);

        // A messenger's id is proof; a number or a cookie may be there beside it.
        return identity switch
        {
            { WhatsAppContactId.Length: > 0 } => WhatsApp,
            { FacebookPSID.Length: > 0 } => Facebook,
            { AppleContactId.Length: > 0 } => Apple,
            { VkContactId.Length: > 0 } => VK,
            { GenericChannelId.Length: > 0 } => Other,
            { PhoneCallerId.Length: > 0 } => Phone,
            { TrackedGuestGuid: not null } => WebChat,
            _ => null,
        };
    }

    /// <summary>The channel that an activity of mluvii tells; null when it tells none.</summary>
    /// <param name="activity">What mluvii sent.</param>
    public static GuestChannel? Of(MluviiActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var told = activity.Source is { Word.Length: > 0 } source ? Of(source) : (GuestChannel?)null;
        return told is null || told == WebChat ? (activity is GetGuestIdentityResponse identity ? Of(identity) : null) ?? told : told;
    }

    /// <inheritdoc/>
    public bool Equals(GuestChannel other) => string.Equals(Word, other.Word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Word is null ? 0 : Word.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>Name of the channel.</summary>
    public override string ToString() => Word ?? string.Empty;
}
