namespace MluviiBot.Extensions.Activities;

/// <summary>Asks for the operators who are logged in and available.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="GetAvailableOperatorsResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getavailableoperators">mluvii's page</see>.
/// </remarks>
public sealed record GetAvailableOperators : MluviiActivity, IMluviiRequest<GetAvailableOperatorsResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetAvailableOperators);

    /// <summary>Only those of this group; null: those of the groups that routing would choose with the parameters of now.</summary>
    public int? GroupId { get; init; }
}

/// <summary>The operators available now.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getavailableoperators">mluvii's page</see>.
/// </remarks>
public sealed record GetAvailableOperatorsResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetAvailableOperatorsResponse);

    /// <summary>The operators; often empty, and the same name may come twice.</summary>
    public MluviiList<AvailableOperator> AvailableOperators { get; init; }
}

/// <summary>An operator who can take a guest.</summary>
public sealed record AvailableOperator : MluviiObject
{
    /// <summary>Name that guests may see; may be missing.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Number for <see cref="Forward.UserId"/>; missing in a broken answer only.</summary>
    public int? UserId { get; init; }
}
