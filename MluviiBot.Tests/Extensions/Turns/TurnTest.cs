using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A connector and a store in memory, and as many processes over them as a test wants.</summary>
public abstract class TurnTest : IAsyncLifetime
{
    private protected static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

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
        var store = _store is null ? _store = StoreOn(time) : _store.ForAnotherProcess();
        BotProcess? process = null;
        process = new BotProcess(store, clock, serviceUrl ?? Connector.ServiceUrl, (turnContext, _) => bot(process!, turnContext), settings);
        _processes.Add(process);
        return process;
    }

    /// <summary>A bot that repeats what it hears.</summary>
    private protected BotProcess Echo(TimeProvider? time = null, string? serviceUrl = null, params (string, string)[] settings) =>
        Process((_, turnContext) => turnContext.SendActivityAsync(turnContext.Activity.Text), time, serviceUrl, settings);

    private protected Task ReceivedAsync(params string[] texts) => Connector.UntilAsync(_ => Received.SequenceEqual(texts));

    /// <summary>Waits for something that itself waits for time to pass: slowly, so that nobody who is late at his work is taken for dead.</summary>
    private protected async Task<T> PassingTimeAsync<T>(Task<T> task)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!task.IsCompleted)
        {
            Time.Advance(TimeSpan.FromMilliseconds(1));
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
            await Task.Delay(TimeSpan.FromMilliseconds(10), limit.Token);
        }
    }

    /// <summary>On a clock that no test moves, nobody is dead.</summary>
    private MemoryTurnStore StoreOn(TimeProvider? time) => time is null ? new(Time) : new(time) { DeadAfter = TimeSpan.FromHours(1) };
}
