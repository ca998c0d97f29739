using System.Globalization;
using MluviiBot.Benchmarks.Load;

namespace MluviiBot.Benchmarks;

/// <summary>
/// Turns a second over HTTP on loopback: a bare endpoint, an echo bot and a waterfall with in-memory state, with the replies in the
/// HTTP answer and through a connector. Load, connector and bot share the machine, so only the ratios of one run mean something; the bot's
/// own processor time per turn depends least on what else runs.
/// </summary>
internal static class TurnBenchmark
{
    private static readonly string[] Servers = ["bare", "echo", "dialog"];

    public static async Task<int> RunAsync(TurnBenchmarkOptions options)
    {
        Console.WriteLine($"{options.Connections} connections, {options.Conversations} conversations, {options.Seconds} s each, {Environment.ProcessorCount} cores");
        Console.WriteLine($"{"server",-8} {"replies",-14} {"turns/s",9} {"ratio",6} {"CPU us",7} {"p50 ms",8} {"p99 ms",8} {"peak MB",8} {"errors",7}");
        var failed = false;
        foreach (var expectReplies in (bool[])[true, false])
        {
            double? bare = null;
            foreach (var name in Servers)
            {
                var result = await MeasureAsync(name, expectReplies, options);
                bare ??= result.TurnsPerSecond;
                failed |= result.Errors > 0;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-8} {(expectReplies ? "expectReplies" : "connector"),-14} {result.TurnsPerSecond,9:F0} {result.TurnsPerSecond / bare,6:F2} {result.ProcessorMicroseconds,7:F0} {result.P50,8:F2} {result.P99,8:F2} {result.PeakMegabytes,8:F0} {result.Errors,7}"));
            }
        }

        return failed ? 1 : 0;
    }

    private static async Task<TurnResult> MeasureAsync(string server, bool expectReplies, TurnBenchmarkOptions options)
    {
        await using var connector = expectReplies ? null : await ServerProcess.StartAsync("connector");
        await using var bot = await ServerProcess.StartAsync(server);
        var requests = new TurnRequests(bot.Address, connector?.Address ?? bot.Address, expectReplies, options.Conversations);

        // Warm-up: compiled code and pooled connections are what a bot has in production.
        await LoadGenerator.RunAsync(requests, options.Connections, TimeSpan.FromSeconds(Math.Max(1, options.Seconds)));
        var processorBefore = bot.ProcessorTime;
        var load = await LoadGenerator.RunAsync(requests, options.Connections, TimeSpan.FromSeconds(options.Seconds));
        var processor = (bot.ProcessorTime - processorBefore).TotalMicroseconds / load.Turns;
        return new TurnResult(load.Turns / load.Elapsed.TotalSeconds, processor, load.Percentile(0.50), load.Percentile(0.99), bot.PeakMegabytes, load.Errors);
    }

    private sealed record TurnResult(double TurnsPerSecond, double ProcessorMicroseconds, double P50, double P99, double PeakMegabytes, int Errors);
}
