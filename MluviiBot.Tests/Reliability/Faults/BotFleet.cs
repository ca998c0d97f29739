using System.Collections.Concurrent;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>The processes of a bot, of which one after another is killed and started again.</summary>
internal sealed class BotFleet : IAsyncDisposable
{
    private const int MostStarts = 5;

    private readonly (string Key, string Value)[] _settings;
    private readonly BotProgram[] _bots;
    private readonly ConcurrentBag<BotLine> _log = [];

    private BotFleet(BotProgram[] bots, (string Key, string Value)[] settings) => (_bots, _settings) = (bots, settings);

    /// <summary>When each process that was killed was.</summary>
    public ConcurrentDictionary<int, DateTimeOffset> Kills { get; } = new();

    /// <summary>Lines that the processes wrote.</summary>
    public IEnumerable<BotLine> Log => [.. _log, .. _bots.SelectMany(bot => bot.Log)];

    public static async Task<BotFleet> StartAsync(int processes, (string Key, string Value)[] settings) =>
        new(await Task.WhenAll(Enumerable.Range(0, processes).Select(_ => BotProgram.StartHearingBotAsync(settings))), settings);

    /// <summary>Where one of them listens, or did.</summary>
    public Uri Any(Random chance) => Volatile.Read(ref _bots[chance.Next(_bots.Length)]).Http.BaseAddress!;

    /// <summary>Kills and restarts until it is told to stop; then all live. Who has done nothing yet is spared: his death would try nothing.</summary>
    public async Task KillAsync(Random chance, Func<int, bool> hasDoneAnything, CancellationToken stop)
    {
        for (var next = 0; !stop.IsCancellationRequested; next = (next + 1) % _bots.Length)
        {
            await Task.Delay(TimeSpan.FromSeconds(1 + (2 * chance.NextDouble())), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var bot = _bots[next];
            if (!stop.IsCancellationRequested && hasDoneAnything(bot.Id))
            {
                Kills[bot.Id] = DateTimeOffset.UtcNow;
                await bot.KillAsync();
                Volatile.Write(ref _bots[next], await StartAgainAsync());
                Array.ForEach([.. bot.Log], _log.Add);
                await bot.DisposeAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots)
        {
            await bot.DisposeAsync();
        }
    }

    /// <summary>Starts it as a service manager does: again, when its store is not to be had at that moment and it ends.</summary>
    private async Task<BotProgram> StartAgainAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await BotProgram.StartHearingBotAsync(_settings);
            }
            catch (EndedAtStartException) when (attempt < MostStarts)
            {
            }
        }
    }
}
