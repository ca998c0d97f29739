using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MluviiBot.Benchmarks.Load;

namespace MluviiBot.Benchmarks.Bots;

/// <summary>
/// The bot of this repository as it is published, with a SQLite file: how soon after the start it has answered its first turn, and how much memory it
/// needs while all conversations are active.
/// </summary>
internal static class BotBenchmark
{
    private const int Starts = 5;
    private const int Rounds = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        await using var stores = new BenchmarkStores();
        for (var start = 1; start <= Starts; start++)
        {
            var watch = Stopwatch.StartNew();
            await using var bot = Start(stores);
            await AnswerAsync(bot);
            Write($"start {start}: first turn answered after {watch.Elapsed.TotalSeconds:F2} s");
        }

        await using var busy = Start(stores);
        await AnswerAsync(busy);
        var requests = new TurnRequests(busy.Address, busy.Address, expectReplies: true, options.Conversations);
        var failed = false;
        for (var round = 1; round <= Rounds; round++)
        {
            var load = await LoadGenerator.RunRoundsAsync(requests, options.Connections, 1);
            failed |= load.Errors > 0;
            Write($"turn {round} of {options.Conversations:N0} conversations: {busy.Megabytes:F0} MB, peak {busy.PeakMegabytes:F0} MB, {load.Turns / load.Elapsed.TotalSeconds:F0} turns/s, {load.Errors} errors");
        }

        return failed ? 1 : 0;
    }

    private static ServerProcess Start(BenchmarkStores stores)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        return ServerProcess.StartAt(
            address,
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "MluviiBot.dll"), $"--urls={address}", "--AllowUnauthenticatedCallers=true", "--Hosting:RequestsPerSecond=0", .. stores.SettingsOf(BenchmarkStores.Sqlite)]);
    }

    private static async Task AnswerAsync(ServerProcess bot)
    {
        var request = new TurnRequests(bot.Address, bot.Address, expectReplies: true, conversations: 1);
        while (true)
        {
            try
            {
                using var connection = await HttpConnection.OpenAsync(bot.Address);
                if (await connection.SendAsync(request.Next(0)))
                {
                    return;
                }
            }
            catch (SocketException)
            {
                // It does not listen yet.
            }

            await Task.Delay(Pause);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
