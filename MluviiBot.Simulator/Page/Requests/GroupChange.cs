namespace MluviiBot.Simulator.Page.Requests;

/// <summary>What is new with a group; what is null stays.</summary>
public sealed record GroupChange
{
    /// <summary>Business hours, as <c>Mon-Fri 08:00-18:00</c>, <c>always</c> or <c>never</c>.</summary>
    public string? Hours { get; init; }

    public int? QueueLimit { get; init; }
}
