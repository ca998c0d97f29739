using System.Text.Json.Serialization;

namespace MluviiBot.Simulator.Faults;

/// <summary>Something that shall go wrong, and with which activities.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Fault
{
    /// <summary>Number of the fault; filled in by the table.</summary>
    public int Id { get; init; }

    public required FaultKind Kind { get; init; }

    public required FaultDirection Direction { get; init; }

    /// <summary>In which session; null for all.</summary>
    public long? SessionId { get; init; }

    /// <summary>
    /// With which activity, as <c>SetCallParams</c>; <c>message</c> and <c>typing</c> are those of Bot Framework. Null for all but <c>Ping</c>, which
    /// meets only what can happen on the network: repeats, errors, missing answers and broken connections.
    /// </summary>
    public string? Activity { get; init; }

    /// <summary>How often; null for as long as the fault is there.</summary>
    public int? Count { get; init; }

    /// <summary>How likely it is each time, from 0 to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Chance begins with this number: the same number, the same faults.</summary>
    public int Seed { get; init; }

    /// <summary>How long <see cref="FaultKind.Delay"/> holds an activity back, and <see cref="FaultKind.Reorder"/> at most; by the computer's clock.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often it has happened; counted by the table.</summary>
    public int Happened { get; init; }
}
