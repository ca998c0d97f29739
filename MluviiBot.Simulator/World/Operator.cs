namespace MluviiBot.Simulator.World;

/// <summary>A person who answers guests.</summary>
public sealed record Operator
{
    /// <summary>The highest number of <see cref="Slots"/>.</summary>
    public const int MostSlots = 1_000;

    /// <summary>mluvii's <c>userId</c>.</summary>
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Guests that the operator has at a time, offered ones included.</summary>
    public int Slots { get; init; } = 3;

    public Presence Presence { get; init; } = Presence.Online;
}
