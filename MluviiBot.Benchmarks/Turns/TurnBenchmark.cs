using System.Diagnostics;
using MluviiBot.Benchmarks.Load;
using MluviiBot.Benchmarks.Servers;

namespace MluviiBot.Benchmarks.Turns;

/// <summary>
/// Turns a second over HTTP on loopback beside a bare endpoint, with the replies in the HTTP answer and through a connector. Load, connector and bot
/// share the machine, so only the ratios of one run mean something: of turns a second, and of the processor time that all of them together
/// take for a turn, which depends least on what else runs.
/// </summary>
internal static class TurnBenchmark
{
    /// <summary>So many windows of two seconds must bring nothing more before the warm-up ends.</summary>
    private const int CalmWindows = 4;

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        Console.WriteLine($"{options.Connections} connections, {options.Conversations} conversations, {options.Seconds} s each, {Environment.ProcessorCount} cores");
        var cases = TurnCase.All.Where(turns => turns.Name == TurnCase.Bare || options.Wants(turns.Name)).ToList();
        foreach (var skipped in cases.Where(turns => turns.Missing(options) is not null))
        {
            Console.WriteLine($"skipped: {skipped.Name} ({skipped.Missing(options)})");
        }

        Console.WriteLine(TurnResult.Header);
        await using var stores = new BenchmarkStores();
        var failed = false;
        foreach (var expectReplies in (bool[])[true, false])
        {
            TurnResult? bare = null;
            foreach (var turns in cases.Where(turns => turns.Missing(options) is null))
            {
                var result = await MeasureAsync(turns, expectReplies, stores, options);
                failed |= result.Load.Errors > 0 || result.Load.Turns == 0;
                Console.WriteLine(result.Line(turns.Name, expectReplies, bare ??= result));
            }
        }

        return failed ? 1 : 0;
    }

    private static async Task<TurnResult> MeasureAsync(TurnCase turns, bool expectReplies, BenchmarkStores stores, BenchmarkOptions options)
    {
        await using var connector = await ServerProcess.StartAsync("connector");
        await using var bot = turns.Name == TurnCase.BotBuilder
            ? await ServerProcess.StartProgramAsync("node", [Path.Combine(AppContext.BaseDirectory, "Servers", "botbuilder-echo.js"), options.BotBuilder!])
            : await ServerProcess.StartAsync([turns.Server, .. Settings(turns, stores, connector)]);
        var token = turns.Authenticated ? await TokenAsync(connector) : null;
        var requests = new TurnRequests(bot.Address, connector.Address, expectReplies, options.Conversations, token);

        await WarmUpAsync(bot, requests, options);
        var (botBefore, allBefore) = (bot.ProcessorTime, AllTime());
        var load = await LoadGenerator.RunAsync(requests, options.Connections, TimeSpan.FromSeconds(options.Seconds));
        return new TurnResult(load, bot.ProcessorTime - botBefore, AllTime() - allBefore, bot.PeakMegabytes);

        TimeSpan AllTime() => bot.ProcessorTime + connector.ProcessorTime + Environment.CpuUsage.TotalTime;
    }

    /// <summary>Runs turns until they no longer get cheaper: it takes tens of thousands of them until the compiler leaves the code alone.</summary>
    private static async Task WarmUpAsync(ServerProcess bot, TurnRequests requests, BenchmarkOptions options)
    {
        var started = Stopwatch.GetTimestamp();
        var cheapest = double.MaxValue;
        for (var calm = 0; calm < CalmWindows && Stopwatch.GetElapsedTime(started).TotalSeconds < options.WarmUp; calm++)
        {
            var before = bot.ProcessorTime;
            var load = await LoadGenerator.RunAsync(requests, options.Connections, TimeSpan.FromSeconds(Math.Min(2, options.WarmUp)));
            var cost = (bot.ProcessorTime - before).TotalMicroseconds / load.Turns;
            if (cost < cheapest * 0.97)
            {
                (cheapest, calm) = (cost, -1);
            }
        }
    }

    private static IEnumerable<string> Settings(TurnCase turns, BenchmarkStores stores, ServerProcess connector) =>
    [
        .. turns.Store is null ? [] : stores.SettingsOf(turns.Store),
        .. turns.Authenticated ? ConnectorServer.SettingsOfBot(connector.Address) : [],
    ];

    private static async Task<string> TokenAsync(ServerProcess connector)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(connector.Address, ConnectorServer.TokenPath));
    }
}
