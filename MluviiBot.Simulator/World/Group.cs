using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.World;

/// <summary>Operators who do the same work, with one queue before them.</summary>
public sealed record Group
{
    /// <summary>The highest <see cref="QueueLimit"/>.</summary>
    public const int MostInQueue = 100_000;

    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Ids of the operators.</summary>
    public IReadOnlyList<int> Operators { get; init; } = [];

    public BusinessHours Hours { get; init; } = BusinessHours.Always;

    /// <summary>Guests that may wait in the queue; 0 for a group without one.</summary>
    public int QueueLimit { get; init; } = 10;

    /// <summary>Channels whose guests the group does not take.</summary>
    public IReadOnlyList<GuestChannel> BlockedChannels { get; init; } = [];
}
