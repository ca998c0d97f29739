namespace MluviiBot.Extensions.Activities;

/// <summary>Shows or hides the sign that the bot is writing.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat and Apple. There is no answer.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#typing">mluvii's page</see>.
/// </remarks>
public sealed record Typing : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(Typing);

    /// <summary>True shows it, false hides it. Always set it: what mluvii makes of a missing one is not known.</summary>
    public bool? Show { get; init; }
}
