using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A connector and a store in memory, and as many processes over them as a test wants.</summary>
public abstract class TurnTest : IAsyncLifetime
{
    private protected static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly List<BotProcess> _processes = [];
    private MemoryTurnStore? _store;

    private protected LocalConnector Connector { get; private set; } = null!;

    private protected ManualTime Time { get; } = new();

    /// <summary>Texts that reached the guest, in order.</summary>
    private protected IEnumerable<string?> Received => Connector.Calls.Select(call => (string?)call.Activity?["text"]);

    public async Task InitializeAsync() => Connector = await LocalConnector.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var process in _processes)
        {
            await process.DisposeAsync();
        }

        await Connector.DisposeAsync();
    }

    private protected BotProcess Process(Func<BotProcess, ITurnContext, Task> bot, TimeProvider? time = null, string? serviceUrl = null, params (string, string)[] settings)
    {
        var clock = time ?? Time;
        var store = _store is null ? _store = new MemoryTurnStore(clock) : _store.ForAnotherProcess();
        BotProcess? process = null;
        process = new BotProcess(store, clock, serviceUrl ?? Connector.ServiceUrl, (turnContext, _) => bot(process!, turnContext), settings);
        _processes.Add(process);
        return process;
    }

    /// <summary>A bot that repeats what it hears.</summary>
    private protected BotProcess Echo(TimeProvider? time = null, string? serviceUrl = null, params (string, string)[] settings) =>
        Process((_, turnContext) => turnContext.SendActivityAsync(turnContext.Activity.Text), time, serviceUrl, settings);

    private protected Task ReceivedAsync(params string[] texts) => Connector.UntilAsync(_ => Received.SequenceEqual(texts));

    /// <summary>Waits for something that itself waits for time to pass.</summary>
    private protected async Task<T> PassingTimeAsync<T>(Task<T> task)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!task.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMilliseconds(10));
            await Task.Delay(TimeSpan.FromMilliseconds(10), limit.Token);
        }

        return await task;
    }

    /// <summary>Waits until nothing is to be done any more.</summary>
    private protected static async Task SettledAsync(BotProcess bot)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (await bot.Store.MeasureAsync(limit.Token) is { Arrivals: > 0 } or { Undelivered: > 0 })
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
