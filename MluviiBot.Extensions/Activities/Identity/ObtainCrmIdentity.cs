namespace MluviiBot.Extensions.Activities;

/// <summary>Asks which contacts of the directory the guest may be.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="ObtainCrmIdentityResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#obtaincrmidentity">mluvii's page</see>.
/// </remarks>
public sealed record ObtainCrmIdentity : MluviiActivity, IMluviiRequest<ObtainCrmIdentityResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(ObtainCrmIdentity);
}

/// <summary>Contacts that match the guest at least a little. Personal data.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#obtaincrmidentity">mluvii's page</see>.
/// </remarks>
public sealed record ObtainCrmIdentityResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(ObtainCrmIdentityResponse);

    /// <summary>The contact that the session has already; null when it has none.</summary>
    public long? AssignedCrmIdentityId { get; init; }

    /// <summary>The contacts that match; may be empty.</summary>
    public MluviiList<CrmMatch> MatchedCrmIdentities { get; init; }
}

/// <summary>A contact of the directory that may be the guest.</summary>
public sealed record CrmMatch : MluviiObject
{
    /// <summary>Number for <see cref="AssignCrmIdentity.ExistingCrmIdentityId"/>; missing in a broken answer only.</summary>
    public long? CrmIdentityId { get; init; }

    /// <summary>How well it matches; 0 to 100 was seen. May be missing.</summary>
    public double? Score { get; init; }

    /// <summary>What the directory has, by parameter name, several values each; may be missing.</summary>
    public MluviiMap<MluviiList<string?>> Data { get; init; }
}
