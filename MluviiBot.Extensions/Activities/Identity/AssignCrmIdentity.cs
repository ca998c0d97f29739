using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Activities;

/// <summary>Makes the guest a contact of the directory: an existing one or a new one.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="AssignCrmIdentityResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#assigncrmidentity">mluvii's page</see>.
/// </remarks>
public sealed record AssignCrmIdentity : MluviiActivity, IMluviiRequest<AssignCrmIdentityResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(AssignCrmIdentity);

    /// <summary>
    /// The contact, from <see cref="CrmMatch.CrmIdentityId"/>. Null makes a new one and is written as null: never leave it to chance.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long? ExistingCrmIdentityId { get; init; }
}

/// <summary>Which contact the guest is now.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#assigncrmidentity">mluvii's page</see>.
/// </remarks>
public sealed record AssignCrmIdentityResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(AssignCrmIdentityResponse);

    /// <summary>Whether it is a new one; may be missing.</summary>
    public bool? Created { get; init; }

    /// <summary>Number of the contact; may be missing when nothing was assigned.</summary>
    public long? CrmIdentityId { get; init; }

    /// <summary>Presumably why nothing was assigned; missing otherwise. In mluvii's models only.</summary>
    public string? Reason { get; init; }
}
