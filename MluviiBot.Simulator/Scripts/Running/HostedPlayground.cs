using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>A simulator of one script, which bots in other processes reach over HTTP.</summary>
internal sealed class HostedPlayground : IPlayground
{
    private readonly WebApplication _app;

    private HostedPlayground(WebApplication app) => _app = app;

    public Simulation Simulation => _app.Services.GetRequiredService<Simulation>();

    public FaultTable Faults => _app.Services.GetRequiredService<FaultTable>();

    /// <summary>Starts to listen on this machine only.</summary>
    /// <param name="tenant">The company.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<IPlayground> OpenAsync(Tenant tenant, int port, CancellationToken cancellationToken)
    {
        // A bot may remember sessions of earlier scripts: numbers begin anywhere.
        var settings = new SimulatorSettings { Port = port, FirstSessionId = Random.Shared.Next(10_000, int.MaxValue) };
        return new HostedPlayground(await SimulatorHost.StartAsync(tenant, settings, cancellationToken: cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        // The bot may be sending still: it gets its answers before all is gone.
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
