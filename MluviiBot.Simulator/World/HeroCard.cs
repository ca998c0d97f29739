namespace MluviiBot.Simulator.World;

/// <summary>A form of mluvii (not Bot Framework's hero card).</summary>
public sealed record HeroCard
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public HeroCardKind Kind { get; init; }

    /// <summary>Languages that the card is written in, two letters; the first one is shown when the guest's is missing.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The card's heading.</summary>
    public LocalText Title { get; init; } = LocalText.Empty;

    public IReadOnlyList<HeroCardField> Fields { get; init; } = [];

    /// <summary>Buttons of a WhatsApp template.</summary>
    public IReadOnlyList<LocalText> Buttons { get; init; } = [];

    /// <summary>How many values a WhatsApp template takes in its body.</summary>
    public int BodyValues { get; init; }
}
