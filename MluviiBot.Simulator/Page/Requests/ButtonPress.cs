namespace MluviiBot.Simulator.Page.Requests;

/// <summary>The guest presses a button.</summary>
public sealed record ButtonPress
{
    /// <summary>Its title, or else its value.</summary>
    public required string Button { get; init; }
}
