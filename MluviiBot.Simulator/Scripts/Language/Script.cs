using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>A conversation that was written down: what guests and operators do, and what the bot must do.</summary>
public sealed record Script
{
    public required string Name { get; init; }

    /// <summary>Path of the file, for messages.</summary>
    public required string File { get; init; }

    /// <summary>The company in which it is played.</summary>
    public required Tenant Tenant { get; init; }

    /// <summary>Names of the guests when there are several; a single guest is called <c>guest</c>.</summary>
    public IReadOnlyList<string> Guests { get; init; } = [];

    /// <summary>The company's time when the script begins; null for now.</summary>
    public DateTime? Clock { get; init; }

    /// <summary>How long each step waits for what it expects; null for the run's.</summary>
    public TimeSpan? Patience { get; init; }

    internal IReadOnlyList<ScriptStep> Steps { get; init; } = [];
}
