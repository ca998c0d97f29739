namespace MluviiBot.Extensions.Activities;

/// <summary>The guest confirmed a form or picked one of its options.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat, WhatsApp and Apple. Comes at any time, also for a form that an operator sent. A cancelled form sends
/// nothing that is documented.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#herocardsubmission">mluvii's page</see>.
/// </remarks>
public sealed record HeroCardSubmission : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(HeroCardSubmission);

    /// <summary>What was filled in, by parameter name. Personal data. May be missing.</summary>
    public MluviiMap<string?> Params { get; init; }
}
