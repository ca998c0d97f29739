namespace MluviiBot.Simulator.Page.Requests;

/// <summary>An operator forwards the guest: to a group or to a colleague.</summary>
public sealed record ForwardTo
{
    public int? GroupId { get; init; }

    public int? OperatorId { get; init; }
}
