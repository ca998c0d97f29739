namespace MluviiBot.Extensions.Turns;

/// <summary>What became of deliveries.</summary>
public sealed record Settlement
{
    /// <summary>The lane.</summary>
    public required string Lane { get; init; }

    /// <summary>That of the <see cref="Grant"/>; with an older one nothing is noted.</summary>
    public required long Token { get; init; }

    /// <summary>Ids of those that arrived.</summary>
    public IReadOnlyList<string> Delivered { get; init; } = [];

    /// <summary>Those to be tried again, with the number of attempts and the time of the next.</summary>
    public IReadOnlyList<Delivery> Postponed { get; init; } = [];

    /// <summary>Those that will not be tried again, by id, with the reason. They are kept and counted.</summary>
    public IReadOnlyDictionary<string, string> Undeliverable { get; init; } = new Dictionary<string, string>();

    /// <summary>Lets go of the lane as well.</summary>
    public bool Release { get; init; }
}
