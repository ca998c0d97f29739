namespace MluviiBot.Simulator.Page.Requests;

/// <summary>A guest comes.</summary>
public sealed record OpenSession
{
    /// <summary>Name of the channel, as <c>WhatsApp</c>.</summary>
    public string Channel { get; init; } = "WebChat";

    /// <summary>Two letters; null for the tenant's.</summary>
    public string? Language { get; init; }

    /// <summary>Session parameters that are there from the start.</summary>
    public IReadOnlyDictionary<string, string?> Parameters { get; init; } = new Dictionary<string, string?>();
}
