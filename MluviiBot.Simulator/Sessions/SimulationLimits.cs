namespace MluviiBot.Simulator.Sessions;

/// <summary>How much the simulator remembers.</summary>
public sealed record SimulationLimits
{
    /// <summary>Sessions; of more than that the oldest, ended ones first, are given up.</summary>
    public int Sessions { get; init; } = 10_000;

    /// <summary>Events of the log.</summary>
    public int Events { get; init; } = 20_000;
}
