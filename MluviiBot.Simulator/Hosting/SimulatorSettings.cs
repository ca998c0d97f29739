using System.Net;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Hosting;

/// <summary>What the command line says.</summary>
public sealed record SimulatorSettings
{
    /// <summary>Port of the page unless another is given.</summary>
    public const int DefaultPort = 3979;

    /// <summary>The address that others may reach the simulator at; null for this machine only.</summary>
    public IPAddress? Listen { get; init; }

    /// <summary>0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Address under which bots reach the simulator; null for the one that it listens on.</summary>
    public Uri? ServiceUrl { get; init; }

    /// <summary>A bot of Bot Framework that runs already, <c>…/api/messages</c>; null for none.</summary>
    public Uri? Bot { get; init; }

    /// <summary>The webhook of an API chatbot that runs already; null for none.</summary>
    public Uri? ApiBot { get; init; }

    /// <summary>The Direct Line domain of a deployed bot, whose client mluvii is; null for none.</summary>
    public Uri? DirectLine { get; init; }

    /// <summary>The secret of that Direct Line channel.</summary>
    public string? DirectLineSecret { get; init; }

    /// <summary>Whether not even the kit's own bot is started.</summary>
    public bool NoBot { get; init; }

    /// <summary>YAML file of the tenant; null for the example.</summary>
    public string? TenantFile { get; init; }

    /// <summary>Number of the first session; a bot may remember those of earlier runs.</summary>
    public long FirstSessionId { get; init; } = Simulation.DefaultFirstSessionId;

    /// <summary>Whether bot and simulator authenticate each other.</summary>
    public bool Authenticates { get; init; }

    /// <summary>The bot's app id; null to make one up.</summary>
    public string? AppId { get; init; }

    /// <summary>The bot's password; null to make one up.</summary>
    public string? AppPassword { get; init; }

    /// <summary>Whether the kit's own bot is started with the simulator.</summary>
    public bool StartsBot => !NoBot && Bot is null && ApiBot is null && DirectLine is null;
}
