using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using MluviiBot.Simulator.Hosting;

namespace MluviiBot.Tests.Simulator.Hosting;

public sealed class SimulatorRunTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bot_is_started_greets_a_guest_and_is_stopped(bool authenticates)
    {
        using var output = new Lines();
        using var stop = new CancellationTokenSource();
        var run = SimulatorRun.RunAsync(new SimulatorSettings { Port = 0, Authenticates = authenticates }, output, output, stop.Token);
        using var client = new HttpClient { BaseAddress = new Uri(await output.FirstWithAsync("Open http") is var line ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1] : "") };

        using var opened = await client.PostAsJsonAsync(new Uri("api/sessions", UriKind.Relative), new { language = "cs" });
        var id = JsonNode.Parse(await opened.Content.ReadAsStringAsync())!["id"];
        using var log = new StreamReader(await client.GetStreamAsync(new Uri($"api/log?session={id}", UriKind.Relative)));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await log.ReadLineAsync(patience.Token) is { } told && !told.Contains("virtuální asistent", StringComparison.Ordinal))
        {
        }

        await stop.CancelAsync();
        (await run).ShouldBe(0);
        output.ShouldContain(one => one.StartsWith("bot | ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Taken_port_is_told_with_a_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var output = new Lines();

        (await SimulatorRun.RunAsync(new SimulatorSettings { Port = port, NoBot = true }, output, output, CancellationToken.None)).ShouldBe(1);

        output.ShouldHaveSingleItem().ShouldBe($"Port {port} is taken, maybe by another simulator. Stop that, or choose another port: --port {port + 1}.");
    }

    [Fact]
    public async Task Open_house_is_announced_and_a_foreign_bot_is_told_its_settings()
    {
        using var output = new Lines();
        using var stop = new CancellationTokenSource();
        var settings = new SimulatorSettings { Port = 0, Listen = IPAddress.Any, Bot = new Uri("http://localhost:1/"), Authenticates = true, AppId = "me", AppPassword = "secret" };

        var run = SimulatorRun.RunAsync(settings, output, output, stop.Token);

        await output.FirstWithAsync("Others can reach it: it listens on 0.0.0.0");
        await output.FirstWithAsync("MicrosoftAppPassword=secret");
        await output.FirstWithAsync("ToBotFromChannelOpenIdMetadataUrl=http://localhost:");
        await stop.CancelAsync();
        (await run).ShouldBe(0);
    }

    /// <summary>What is printed, to be waited for.</summary>
    private sealed class Lines : StringWriter, IEnumerable<string>
    {
        private readonly ConcurrentQueue<string> _lines = new();
        private readonly SemaphoreSlim _more = new(0);

        public override Task WriteLineAsync(string? value)
        {
            _lines.Enqueue(value ?? "");
            _more.Release();
            return Task.CompletedTask;
        }

        public async Task<string> FirstWithAsync(string words)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (true)
            {
                if (_lines.FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) is { } found)
                {
                    return found;
                }

                await _more.WaitAsync(limit.Token);
            }
        }

        public IEnumerator<string> GetEnumerator() => _lines.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        protected override void Dispose(bool disposing)
        {
            _more.Dispose();
            base.Dispose(disposing);
        }
    }
}
