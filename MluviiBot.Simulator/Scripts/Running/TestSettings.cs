namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>What the command line of <c>test</c> says.</summary>
internal sealed record TestSettings
{
    /// <summary>Files and folders of scripts.</summary>
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>The company; null for the example beside the program.</summary>
    public string? TenantFile { get; init; }

    /// <summary>A bot of Bot Framework that runs already; null for none.</summary>
    public Uri? Bot { get; init; }

    /// <summary>The webhook of an API chatbot that runs already; null for none.</summary>
    public Uri? ApiBot { get; init; }

    /// <summary>Whether the bot is reached by mluvii's API, script after script, as it knows one address of mluvii.</summary>
    public bool OverApi { get; init; }

    /// <summary>Where an API chatbot reaches mluvii.</summary>
    public int ApiPort { get; init; }

    /// <summary>Whether the kit's own bot is started.</summary>
    public bool StartsBot => Bot is null && ApiBot is null;

    /// <summary>File for the JUnit report; null for none.</summary>
    public string? JUnit { get; init; }

    /// <summary>How many scripts are played side by side.</summary>
    public int Parallel { get; init; }

    /// <summary>How long each step waits.</summary>
    public TimeSpan Patience { get; init; }
}
