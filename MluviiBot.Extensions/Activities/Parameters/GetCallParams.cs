namespace MluviiBot.Extensions.Activities;

/// <summary>Asks for the parameters of the session.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="GetCallParamsResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getcallparams">mluvii's page</see>.
/// </remarks>
public sealed record GetCallParams : MluviiActivity, IMluviiRequest<GetCallParamsResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetCallParams);
}

/// <summary>The parameters of the session.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getcallparams">mluvii's page</see>.
/// </remarks>
public sealed record GetCallParamsResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetCallParamsResponse);

    /// <summary>Values by name, as defined in the tenant's settings; a value may be null. Personal data.</summary>
    public MluviiMap<string?> CallParams { get; init; }
}
