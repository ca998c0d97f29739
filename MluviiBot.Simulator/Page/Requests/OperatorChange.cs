using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Page.Requests;

/// <summary>What is new with an operator; what is null stays.</summary>
public sealed record OperatorChange
{
    public Presence? Presence { get; init; }

    public int? Slots { get; init; }
}
