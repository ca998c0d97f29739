namespace MluviiBot.Extensions.Activities;

/// <summary>Asks for the forms (mluvii's hero cards, not those of Bot Framework) that this session can show.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat, WhatsApp and Apple. Answered by <see cref="GetHeroCardsResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getherocards">mluvii's page</see>.
/// </remarks>
public sealed record GetHeroCards : MluviiActivity, IMluviiRequest<GetHeroCardsResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetHeroCards);
}

/// <summary>The forms that this session can show.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat, WhatsApp and Apple.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getherocards">mluvii's page</see>.
/// </remarks>
public sealed record GetHeroCardsResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetHeroCardsResponse);

    /// <summary>The forms; may be empty.</summary>
    public MluviiList<AvailableHeroCard> HeroCards { get; init; }
}

/// <summary>A form of mluvii.</summary>
public sealed record AvailableHeroCard : MluviiObject
{
    /// <summary>Its name; may be missing.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Number for <see cref="SendHeroCard.HeroCardId"/>; missing in a broken answer only.</summary>
    public int? HeroCardId { get; init; }

    /// <summary>Languages it has, two letters each; may be missing. In mluvii's models only.</summary>
    public MluviiList<string?> Languages { get; init; }
}
