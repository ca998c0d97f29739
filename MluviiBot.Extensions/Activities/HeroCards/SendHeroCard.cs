namespace MluviiBot.Extensions.Activities;

/// <summary>Shows the guest a form. What is filled in comes as <see cref="HeroCardSubmission"/>.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat, WhatsApp and Apple. Answered by <see cref="SendHeroCardResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sendherocard">mluvii's page</see>.
/// </remarks>
public sealed record SendHeroCard : MluviiActivity, IMluviiRequest<SendHeroCardResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(SendHeroCard);

    /// <summary>The form, from <see cref="AvailableHeroCard.HeroCardId"/>; needed.</summary>
    public int? HeroCardId { get; init; }

    /// <summary>Language of the form, two letters; null: the browser's.</summary>
    public string? SelectedLanguage { get; init; }

    /// <summary>
    /// Values to start with, by parameter name. A time picker takes text that holds JSON, in local 24-hour time:
    /// <c>[{"startTime":"2021-12-06T14:00","endTime":"2021-12-06T14:30"}]</c>, made by <see cref="TimeSlot.ToParameter"/>. May be missing.
    /// </summary>
    public MluviiMap<string?> InitialParams { get; init; }

    /// <summary>
    /// Values for a WhatsApp template, under <c>header</c>, <c>body</c>, <c>buttons</c> and <c>footer</c>: all four, with an empty list where
    /// there are none, made by <see cref="TemplateValues.ToAdditionalParams"/>. Missing on other channels.
    /// </summary>
    public MluviiMap<MluviiList<string?>> AdditionalParams { get; init; }
}

/// <summary>Whether the form was sent; not whether it was filled in.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat, WhatsApp and Apple.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sendherocard">mluvii's page</see>.
/// </remarks>
public sealed record SendHeroCardResponse : MluviiActivity, IMluviiOutcome
{
    /// <inheritdoc/>
    public override string Activity => nameof(SendHeroCardResponse);

    /// <summary>Whether it was done; null when mluvii does not say.</summary>
    public bool? Success { get; init; }

    /// <summary>Why not, for developers; missing when it was done.</summary>
    public string? ErrorMessage { get; init; }
}
