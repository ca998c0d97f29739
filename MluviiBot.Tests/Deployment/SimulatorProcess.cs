using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MluviiBot.Simulator.Hosting;

namespace MluviiBot.Tests.Deployment;

/// <summary>The simulator as its user starts it for a bot that runs elsewhere: in a process of its own, signing, publishing keys and giving tokens.</summary>
internal sealed class SimulatorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private SimulatorProcess(Process process) => _process = process;

    /// <summary>The simulator's own HTTP API.</summary>
    public HttpClient Api { get; } = new();

    /// <summary>What it tells its user to give the bot, so that the bot trusts it in Azure's place.</summary>
    public Dictionary<string, string> BotSettings { get; } = [];

    /// <param name="bot">Where the bot is going to listen.</param>
    public static async Task<SimulatorProcess> StartAsync(Uri bot)
    {
        var assembly = typeof(SimulatorHost).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly, "--bot", bot.AbsoluteUri, "--auth", "--port", "0"]) { RedirectStandardOutput = true };
        var simulator = new SimulatorProcess(Process.Start(start)!);
        try
        {
            var page = await simulator.SaysAsync("Open http");
            simulator.Api.BaseAddress = new Uri(page.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
            await simulator.SaysAsync("Give the bot these settings");
            while (await simulator.LineAsync() is { } line && line.Trim().Split('=', 2) is [var name, var value])
            {
                simulator.BotSettings[name] = value;
            }

            return simulator;
        }
        catch
        {
            await simulator.DisposeAsync();
            throw;
        }
    }

    /// <summary>A guest comes.</summary>
    /// <returns>The session's number.</returns>
    public async Task<long> GuestArrivesAsync()
    {
        using var opened = await Api.PostAsJsonAsync(new Uri("api/sessions", UriKind.Relative), new { language = "cs" });
        return JsonNode.Parse(await opened.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["id"]!.GetValue<long>();
    }

    public async Task GuestPressesAsync(long session, string button)
    {
        using var pressed = await Api.PostAsJsonAsync(new Uri($"api/sessions/{session}/guest/press", UriKind.Relative), new { button });
        pressed.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until the session is as wanted.</summary>
    /// <exception cref="TimeoutException">It does not become so; the message is how it is.</exception>
    public async Task<JsonNode> UntilAsync(long session, Func<JsonNode, bool> isWanted)
    {
        var until = Stopwatch.StartNew();
        while (true)
        {
            var now = JsonNode.Parse(await Api.GetStringAsync(new Uri($"api/sessions/{session}", UriKind.Relative)))!;
            if (isWanted(now))
            {
                return now;
            }

            if (until.Elapsed > Patience)
            {
                throw new TimeoutException(now.ToJsonString());
            }

            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task<string> SaysAsync(string words)
    {
        while (await LineAsync() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The simulator ended without saying '{words}'.");
    }

    private async Task<string?> LineAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _process.StandardOutput.ReadLineAsync(limit.Token);
    }
}
