namespace MluviiBot.Extensions.Activities;

/// <summary>Whether the field to write in was shown or hidden; nothing says which was asked.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat only.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#enableguestinput">mluvii's page</see>.
/// </remarks>
public sealed record GuestInputChangeResponse : MluviiActivity, IMluviiOutcome
{
    /// <inheritdoc/>
    public override string Activity => nameof(GuestInputChangeResponse);

    /// <summary>Whether it was done; null when mluvii does not say.</summary>
    public bool? Success { get; init; }

    /// <summary>Why not, for developers; missing when it was done. In mluvii's models only.</summary>
    public string? ErrorMessage { get; init; }
}
