using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Benchmarks.Stores;

/// <summary>
/// Turns per second that a store can begin and commit, without any bot: state of 600 bytes, no activities to deliver.
/// PostgreSQL is measured when MLUVIIBOT_POSTGRES has a connection string.
/// </summary>
internal static class StoreBenchmark
{
    private static readonly string State = $$"""{"dialog":"{{new string('x', 580)}}"}""";

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        Console.WriteLine($"{options.Connections} callers, {options.Conversations:N0} conversations, {options.Seconds} s each");
        await using var stores = new BenchmarkStores();
        var first = 0d;
        foreach (var (name, open) in Stores(stores).Where(store => options.Wants(store.Name)))
        {
            var store = open();
            first = await MeasureAsync(name, store, options, first);
            await (store is IAsyncDisposable disposable ? disposable.DisposeAsync() : default);
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<ITurnStore> Open)> Stores(BenchmarkStores stores)
    {
        var turns = Options.Create(new TurnOptions());
        yield return ("memory", () => new MemoryTurnStore(TimeProvider.System));
        yield return ("sqlite", () => new SqliteTurnStore(
            Options.Create(new StorageOptions { Sqlite = { Path = stores.NewFile() } }), turns, TimeProvider.System, NullLogger<SqliteTurnStore>.Instance));
        if (BenchmarkStores.ConnectionString is { } server)
        {
            yield return ("postgresql", () => new PostgreSqlTurnStore(
                Options.Create(new StorageOptions { PostgreSql = { ConnectionString = server, Schema = stores.NewSchema() } }),
                turns, TimeProvider.System, NullLogger<PostgreSqlTurnStore>.Instance));
        }
    }

    private static async Task<double> MeasureAsync(string name, ITurnStore store, BenchmarkOptions options, double first)
    {
        await store.ShowLifeAsync(CancellationToken.None);
        var filled = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 256).Select(caller => Task.Run(async () =>
        {
            for (var conversation = caller; conversation < options.Conversations; conversation += 256)
            {
                await RunTurnAsync(store, conversation, 0);
            }
        })));
        filled.Stop();
        var before = Environment.CpuUsage.TotalTime;
        var turns = await CountAsync(store, options);
        var cost = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / (turns * options.Seconds);
        Console.WriteLine(
            $"{name,-12}{turns,10:N0} turns/s{(first == 0 ? "" : $", {turns / first:P1} of the first")}, "
            + $"{cost:N0} µs of this process's CPU a turn (new conversations: {options.Conversations / filled.Elapsed.TotalSeconds:N0}/s)");
        return first == 0 ? turns : first;
    }

    private static async Task<double> CountAsync(ITurnStore store, BenchmarkOptions options)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, options.Connections).Select(caller => Task.Run(async () =>
        {
            // Each caller has conversations of its own: a conversation has one turn at a time.
            var count = 0;
            for (var turn = 1L; watch.Elapsed.TotalSeconds < options.Seconds; turn++, count++)
            {
                var conversation = caller + (options.Connections * Random.Shared.Next(options.Conversations / options.Connections));
                await RunTurnAsync(store, conversation, (caller * 1_000_000_000L) + turn);
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task RunTurnAsync(ITurnStore store, int conversation, long turn)
    {
        var lane = $"directline/conversation-{conversation * 2654435761L % 4294967296L:x8}";
        var key = $"{lane}/state";
        var arrival = new Arrival { Lane = lane, Id = $"activity-{turn}", Connection = "botframework" };
        var beginning = await store.BeginAsync(arrival, CancellationToken.None);
        var version = beginning.Grant!.State.TryGetValue(key, out var item) ? item.Version : 0;
        var outcome = await store.CommitAsync(
            new TurnCommit
            {
                Lane = lane,
                Token = beginning.Grant.Token,
                Handled = beginning.Sequence,
                State = [new StateChange(key, State, version)],
                Release = true,
            },
            CancellationToken.None);
        if (outcome is not CommitOutcome.Committed)
        {
            throw new InvalidOperationException($"A turn ended with {outcome}.");
        }
    }
}
