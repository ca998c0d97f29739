using System.Globalization;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Benchmarks.Stores;

/// <summary>Turns a second that each store can begin and commit, beside the first; and what a turn costs in one that holds many conversations.</summary>
internal static class StoreBenchmark
{
    private const int Few = 1000;

    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        Console.WriteLine($"{options.Connections} callers, {options.Conversations:N0} conversations, {options.Seconds} s each");
        StoreSpeed? first = null;
        await ForEachAsync(options, async (name, store) =>
        {
            var load = new StoreLoad(store);
            var filled = await load.FillAsync(0, options.Conversations);
            var speed = await load.RunAsync(options.Conversations, options.Connections, TimeSpan.FromSeconds(options.Seconds));
            first ??= speed;
            Write($"{name,-12}{speed.TurnsPerSecond,10:N0} turns/s, {speed.TurnsPerSecond / first.TurnsPerSecond:P1} of the first, {speed.ProcessorMicroseconds:N0} µs of this process's CPU a turn (new conversations: {filled:N0}/s)");
        });
        return 0;
    }

    /// <summary>The cost of a turn with a thousand stored conversations, and with as many as are asked for.</summary>
    public static async Task<int> ScaleAsync(BenchmarkOptions options)
    {
        Console.WriteLine($"{options.Connections} callers, {options.Seconds} s each");
        await ForEachAsync(options, async (name, store) =>
        {
            var (load, duration) = (new StoreLoad(store), TimeSpan.FromSeconds(options.Seconds));
            await load.FillAsync(0, Few);
            await load.RunAsync(Few, options.Connections, duration);
            var few = await load.RunAsync(Few, options.Connections, duration);
            var filled = await load.FillAsync(Few, options.Conversations);
            await load.RunAsync(options.Conversations, options.Connections, duration);
            var many = await load.RunAsync(options.Conversations, options.Connections, duration);
            Write($"{name,-12}{Few,10:N0} conversations: {few.TurnsPerSecond,8:N0} turns/s, {few.ProcessorMicroseconds,5:N0} µs CPU a turn");
            Write($"{name,-12}{options.Conversations,10:N0} conversations: {many.TurnsPerSecond,8:N0} turns/s, {many.ProcessorMicroseconds,5:N0} µs CPU a turn; {few.TurnsPerSecond / many.TurnsPerSecond:F2} times the time, {many.ProcessorMicroseconds / few.ProcessorMicroseconds:F2} times the CPU (filled at {filled:N0}/s)");
        });
        return 0;
    }

    private static async Task ForEachAsync(BenchmarkOptions options, Func<string, ITurnStore, Task> measure)
    {
        await using var stores = new BenchmarkStores();
        foreach (var name in BenchmarkStores.Names.Where(options.Wants))
        {
            if (BenchmarkStores.Missing(name) is { } missing)
            {
                Console.WriteLine($"skipped: {name} ({missing})");
                continue;
            }

            var store = stores.Open(name);
            await store.ShowLifeAsync(CancellationToken.None);
            await measure(name, store);
            await (store is IAsyncDisposable disposable ? disposable.DisposeAsync() : default);
        }
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
