using System.Diagnostics;
using MluviiBot.Tests.Simulator.BotService;

namespace MluviiBot.Tests.Clients;

public sealed class DirectLineJsTests
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Clients", "direct-line-js.cjs");

    [SkippableTheory]
    [InlineData("polling")]
    [InlineData("websocket")]
    public async Task Microsofts_Direct_Line_client_talks_with_a_bot_through_the_simulator(string transport)
    {
        var lines = await RunAsync(transport, "hello");

        lines.ShouldBe(["online", "added echo@mluvii", "added anna", "hello", "echo hello"]);
    }

    [SkippableFact]
    public async Task It_goes_on_where_it_was_when_the_socket_broke()
    {
        var lines = await RunAsync("reconnect", "one", "two");

        lines.ShouldBe(["online", "added echo@mluvii", "added anna", "one", "echo one", "two", "echo two"]);
    }

    [SkippableFact]
    public async Task It_refreshes_its_token_and_goes_on_with_the_new_one()
    {
        await using var host = await BotServiceHost.StartAsync();
        var generated = await new DirectLineClient(host, BotServiceHost.Secret).JsonAsync(HttpMethod.Post, "/tokens/generate");

        var lines = await RunAsync(host, generated["token"]!.ToString(), "refresh", "one", "two");

        lines.Where(line => line != "online" && !line.StartsWith("refreshed", StringComparison.Ordinal))
            .ShouldBe(["added echo@mluvii", "added anna", "one", "echo one", "two", "echo two"]);
        lines.ShouldContain("refreshed 200");
    }

    private static async Task<string[]> RunAsync(params string[] arguments)
    {
        await using var host = await BotServiceHost.StartAsync();
        return await RunAsync(host, BotServiceHost.Secret, arguments);
    }

    private static async Task<string[]> RunAsync(BotServiceHost host, string credential, params string[] arguments)
    {
        NodeModules.Require("botframework-directlinejs", "package.json");
        NodeModules.Require("ws", "package.json");
        NodeModules.Require("xmlhttprequest", "package.json");
        var start = new ProcessStartInfo("node", [Script, host.Url + "/v3/directline", credential, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_PATH"] = Environment.GetEnvironmentVariable("MLUVIIBOT_NODE_MODULES") },
        };
        using var node = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = node.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = await node.StandardError.ReadToEndAsync(limit.Token);
        await node.WaitForExitAsync(limit.Token);
        node.ExitCode.ShouldBe(0, errors);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
