namespace MluviiBot.Extensions.Activities;

/// <summary>Sets parameters of the session; the others stay, as far as is known.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="SetCallParamsResponse"/>. Read-only parameters are refused.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#setcallparams">mluvii's page</see>.
/// </remarks>
public sealed record SetCallParams : MluviiActivity, IMluviiRequest<SetCallParamsResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(SetCallParams);

    /// <summary>New values by name; needed.</summary>
    public MluviiMap<string?> CallParams { get; init; }
}

/// <summary>Whether the parameters were set.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel. mluvii's page spells the session <c>sessinId</c> here.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#setcallparams">mluvii's page</see>.
/// </remarks>
public sealed record SetCallParamsResponse : MluviiActivity, IMluviiOutcome
{
    /// <inheritdoc/>
    public override string Activity => nameof(SetCallParamsResponse);

    /// <summary>Whether it was done; null when mluvii does not say.</summary>
    public bool? Success { get; init; }

    /// <summary>Why not, for developers; missing when it was done.</summary>
    public string? ErrorMessage { get; init; }
}
