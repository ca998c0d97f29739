namespace MluviiBot.Extensions.Activities;

/// <summary>Cards for the guest.</summary>
/// <remarks>
/// To mluvii. API chatbot only (on Bot Framework cards are attachments); web chat and Facebook, by the look of the tables. There is no answer.
/// Source: mluvii's models only.
/// </remarks>
public sealed record RichCardList : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(RichCardList);

    /// <summary>The cards, in order.</summary>
    public MluviiList<RichCard> Items { get; init; }

    /// <summary>How they stand together; mluvii decides when it is missing.</summary>
    public CardLayout? Layout { get; init; }
}

/// <summary>One card of a <see cref="RichCardList"/>.</summary>
public sealed record RichCard : MluviiObject
{
    /// <summary>Kind of card, such as <c>application/vnd.microsoft.card.hero</c>; missing in a broken card only.</summary>
    public string? ContentType { get; init; }

    /// <summary>The card itself, as Bot Framework defines it for the kind; missing in a broken card only.</summary>
    public RawJson? Content { get; init; }
}
