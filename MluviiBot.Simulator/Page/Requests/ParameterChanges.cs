namespace MluviiBot.Simulator.Page.Requests;

/// <summary>An operator sets parameters.</summary>
public sealed record ParameterChanges
{
    public required IReadOnlyDictionary<string, string?> Parameters { get; init; }
}
