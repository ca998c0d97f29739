namespace MluviiBot.Simulator.Sessions;

/// <summary>How much the simulator remembers.</summary>
public sealed record SimulationLimits
{
    /// <summary>Sessions; of more than that the oldest, ended ones first, are given up.</summary>
    public int Sessions { get; init; } = 10_000;

    /// <summary>Entries of one session's transcript.</summary>
    public int TranscriptEntries { get; init; } = 500;

    /// <summary>Activities of one session that wait for a bot; further ones are not sent.</summary>
    public int WaitingActivities { get; init; } = 500;

    /// <summary>Contacts of the directory; bots cannot add more.</summary>
    public int Contacts { get; init; } = 5_000;

    /// <summary>Events of the log.</summary>
    public int Events { get; init; } = 20_000;
}
