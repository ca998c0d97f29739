namespace MluviiBot.Simulator.Page.Requests;

/// <summary>The clock is set; one of both is there.</summary>
public sealed record ClockChange
{
    /// <summary>How far, back when negative.</summary>
    public TimeSpan? By { get; init; }

    public DateTimeOffset? To { get; init; }
}
