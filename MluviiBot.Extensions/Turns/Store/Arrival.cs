namespace MluviiBot.Extensions.Turns;

/// <summary>An activity as it came in.</summary>
public sealed record Arrival
{
    /// <summary>The conversation, with its connection.</summary>
    public required string Lane { get; init; }

    /// <summary>What a repeated delivery has in common with the first: the activity's id, or a hash of its bytes.</summary>
    public required string Id { get; init; }

    /// <summary>How long after the first the same id means a repetition; null: for as long as it is remembered.</summary>
    public TimeSpan? RepeatWindow { get; init; }

    /// <summary>Which connection brought it, and so can run its turn again after a crash.</summary>
    public required string Connection { get; init; }

    /// <summary>The activity as JSON, to run its turn after a crash; null when only the caller can: he waits for the answer, and calls again.</summary>
    public string? Payload { get; init; }

    /// <summary>Its place in the lane. The store gives it.</summary>
    public long Sequence { get; init; }
}
