namespace MluviiBot.Simulator.Page.Requests;

/// <summary>An operator takes a guest.</summary>
public sealed record Acceptance
{
    public required int OperatorId { get; init; }
}
