namespace MluviiBot.Extensions.Activities;

/// <summary>Lets the guest attach files.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat only. Answered by <see cref="EnableGuestUploadResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#enableguestupload">mluvii's page</see>.
/// </remarks>
public sealed record EnableGuestUpload : MluviiActivity, IMluviiRequest<EnableGuestUploadResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(EnableGuestUpload);
}

/// <summary>Whether it was done.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat only.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#enableguestupload">mluvii's page</see>.
/// </remarks>
public sealed record EnableGuestUploadResponse : MluviiActivity, IMluviiOutcome
{
    /// <inheritdoc/>
    public override string Activity => nameof(EnableGuestUploadResponse);

    /// <summary>Whether it was done; null when mluvii does not say.</summary>
    public bool? Success { get; init; }

    /// <summary>Why not, for developers; missing when it was done.</summary>
    public string? ErrorMessage { get; init; }
}
