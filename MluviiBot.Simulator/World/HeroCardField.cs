namespace MluviiBot.Simulator.World;

/// <summary>One field of a hero card.</summary>
public sealed record HeroCardField
{
    /// <summary>The session parameter that the guest's value goes to.</summary>
    public required string Parameter { get; init; }

    public HeroCardFieldType Type { get; init; }

    public LocalText Label { get; init; } = LocalText.Empty;

    public bool IsRequired { get; init; }

    /// <summary>What may be chosen in a <see cref="HeroCardFieldType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
