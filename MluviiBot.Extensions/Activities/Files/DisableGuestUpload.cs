namespace MluviiBot.Extensions.Activities;

/// <summary>Stops the guest from attaching files.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat only. Answered by <see cref="DisableGuestUploadResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#disableguestupload">mluvii's page</see>.
/// </remarks>
public sealed record DisableGuestUpload : MluviiActivity, IMluviiRequest<DisableGuestUploadResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(DisableGuestUpload);
}

/// <summary>Whether it was done.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat only.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#disableguestupload">mluvii's page</see>.
/// </remarks>
public sealed record DisableGuestUploadResponse : MluviiActivity, IMluviiOutcome
{
    /// <inheritdoc/>
    public override string Activity => nameof(DisableGuestUploadResponse);

    /// <summary>Whether it was done; null when mluvii does not say.</summary>
    public bool? Success { get; init; }

    /// <summary>Why not, for developers; missing when it was done.</summary>
    public string? ErrorMessage { get; init; }
}
