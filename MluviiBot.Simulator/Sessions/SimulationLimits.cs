namespace MluviiBot.Simulator.Sessions;

/// <summary>How much the simulator remembers.</summary>
public sealed record SimulationLimits
{
    /// <summary>Sessions; of more than that the oldest, ended ones first, are given up.</summary>
    public int Sessions { get; init; } = 10_000;

    /// <summary>Entries of one session's transcript.</summary>
    public int TranscriptEntries { get; init; } = 500;

    /// <summary>Characters of one session's transcript.</summary>
    public long TranscriptCharacters { get; init; } = 2_000_000;

    /// <summary>Parameters of one session.</summary>
    public int Parameters { get; init; } = 500;

    /// <summary>Characters of a parameter's value.</summary>
    public int ParameterCharacters { get; init; } = 20_000;

    /// <summary>Activities of one session that wait for a bot; further ones are not sent.</summary>
    public int WaitingActivities { get; init; } = 500;

    /// <summary>Contacts of the directory; bots cannot add more.</summary>
    public int Contacts { get; init; } = 5_000;

    /// <summary>Events of the log.</summary>
    public int Events { get; init; } = 20_000;

    /// <summary>Characters of the log's events.</summary>
    public long EventCharacters { get; init; } = 50_000_000;
}
