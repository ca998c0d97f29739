namespace MluviiBot.Extensions.Activities;

/// <summary>Asks who the guest is on the guest's channel.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="GetGuestIdentityResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getguestidentity">mluvii's page</see>.
/// </remarks>
public sealed record GetGuestIdentity : MluviiActivity, IMluviiRequest<GetGuestIdentityResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetGuestIdentity);
}

/// <summary>Who the guest is on the guest's channel. Personal data.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel. Only what belongs to the channel is there.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getguestidentity">mluvii's page</see>.
/// </remarks>
public sealed record GetGuestIdentityResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetGuestIdentityResponse);

    /// <summary>The guest's cookie in web chat; missing elsewhere.</summary>
    public Guid? TrackedGuestGuid { get; init; }

    /// <summary>Telephone number; missing without a call.</summary>
    public string? PhoneCallerId { get; init; }

    /// <summary>The guest's page-scoped id on Facebook; missing elsewhere.</summary>
    public string? FacebookPSID { get; init; }

    /// <summary>Id of the Facebook page; missing elsewhere.</summary>
    public string? FacebookPageId { get; init; }

    /// <summary>The guest's id on WhatsApp; missing elsewhere.</summary>
    public string? WhatsAppContactId { get; init; }

    /// <summary>The guest's id on VKontakte; missing elsewhere.</summary>
    public string? VkContactId { get; init; }

    /// <summary>The guest's id in Apple Messages for Business; missing elsewhere. On mluvii's page, not in its models.</summary>
    public string? AppleContactId { get; init; }

    /// <summary>The guest's id on a channel that the customer connected; missing elsewhere. In mluvii's models only.</summary>
    public string? GenericChannelId { get; init; }
}
