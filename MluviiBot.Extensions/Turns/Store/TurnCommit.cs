namespace MluviiBot.Extensions.Turns;

/// <summary>All that a turn did.</summary>
public sealed record TurnCommit
{
    /// <summary>The lane.</summary>
    public required string Lane { get; init; }

    /// <summary>That of the <see cref="Grant"/>.</summary>
    public required long Token { get; init; }

    /// <summary>The arrival that was handled; null for a turn that the bot itself began.</summary>
    public long? Handled { get; init; }

    /// <summary>Changes of the state.</summary>
    public IReadOnlyList<StateChange> State { get; init; } = [];

    /// <summary>What is to be delivered, in order, after what earlier turns left.</summary>
    public IReadOnlyList<Delivery> Outgoing { get; init; } = [];

    /// <summary>Wake-ups to set, in place of any of the same id.</summary>
    public IReadOnlyList<Wakeup> Wakeups { get; init; } = [];

    /// <summary>Ids of wake-ups that are no longer needed.</summary>
    public IReadOnlyList<string> WakeupsDone { get; init; } = [];

    /// <summary>Lets go of the lane as well.</summary>
    public bool Release { get; init; }
}
