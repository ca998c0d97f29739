namespace MluviiBot.Simulator.World;

/// <summary>One command of the routing table: where guests go for whom all conditions hold. One of the targets is set.</summary>
public sealed record RoutingRow
{
    public int? GroupId { get; init; }

    public int? ChatbotId { get; init; }

    /// <summary>Session parameters and the values they must have, all of them; none for every guest. Upper and lower case are equal.</summary>
    public IReadOnlyDictionary<string, string> When { get; init; } = new Dictionary<string, string>();
}
