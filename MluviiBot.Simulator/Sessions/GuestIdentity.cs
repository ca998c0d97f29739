using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Who a guest is on his channel; what is null the channel does not know.</summary>
public sealed record GuestIdentity
{
    /// <summary>A browser that was here before; web chat.</summary>
    public Guid? TrackedGuestGuid { get; init; }

    /// <summary>The caller's number; telephone.</summary>
    public string? PhoneCallerId { get; init; }

    public string? FacebookPSID { get; init; }

    public string? FacebookPageId { get; init; }

    public string? WhatsAppContactId { get; init; }

    public string? VkContactId { get; init; }

    public string? AppleContactId { get; init; }

    public string? GenericChannelId { get; init; }

    /// <summary>Ids of somebody on a channel, the same for the same number.</summary>
    public static GuestIdentity Of(GuestChannel channel, long number) => channel switch
    {
        _ when channel == GuestChannel.WebChat => new() { TrackedGuestGuid = new Guid((int)number, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1) },
        _ when channel == GuestChannel.Facebook => new() { FacebookPSID = $"24{number:D14}", FacebookPageId = "108000000000001" },
        _ when channel == GuestChannel.WhatsApp => new() { WhatsAppContactId = $"420601{number % 1_000_000:D6}" },
        _ when channel == GuestChannel.VK => new() { VkContactId = $"{500_000_000 + number}" },
        _ when channel == GuestChannel.Apple => new() { AppleContactId = $"urn:mbid:{number:D12}" },
        _ when channel == GuestChannel.Phone => new() { PhoneCallerId = $"+420602{number % 1_000_000:D6}" },
        _ => new() { GenericChannelId = $"guest-{number}" },
    };
}
