using Microsoft.Bot.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.Turns;

/// <summary>
/// Runs turns once, in order and all or nothing: each conversation's one after another in the order of their arrival, also across processes, with
/// state, handled ids and outgoing activities committed together and then delivered.
/// </summary>
/// <remarks><see cref="MluviiMiddleware"/> brings the turns here; <c>services.AddMluvii()</c> registers both.</remarks>
public sealed partial class TurnPipeline : BackgroundService
{
    private static readonly TimeSpan PruneEvery = TimeSpan.FromHours(1);
    private const int LanesPerSweep = 100;

    private readonly ITurnStore _store;
    private readonly LaneWork _work;
    private readonly LanePumps _pumps;
    private readonly TurnOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<TurnPipeline> _logger;

    /// <param name="store">Where turns are put in order and committed.</param>
    /// <param name="services">Where the connections are, which need this pipeline themselves.</param>
    /// <param name="options">Settings.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told what fails, by ids.</param>
    public TurnPipeline(ITurnStore store, IServiceProvider services, IOptions<TurnOptions> options, TimeProvider time, ILogger<TurnPipeline> logger)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        _store = store;
        _options = options.Value;
        _time = time;
        _logger = logger;
        var wordless = WordlessLogger.Of(logger, _options);
        var connections = new TurnConnections(services);
        var delivery = new LaneDelivery(store, connections, _options, time, wordless);
        _work = new LaneWork(store, connections, delivery, _options, time, wordless);
        _pumps = new LanePumps(_work, time, wordless);
        _work.LeftBehind += _pumps.Schedule;
    }

    /// <summary>Takes an activity in durably; its turn is run afterwards. For a connection that answers its caller before the turn.</summary>
    /// <param name="arrival">What came, with its <see cref="Arrival.Payload"/>.</param>
    /// <param name="cancellationToken">Stops waiting for the store.</param>
    /// <returns>False when it is a repetition: there will be no turn.</returns>
    public async Task<bool> AcceptAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        var isNew = await _store.AcceptAsync(arrival, cancellationToken).ConfigureAwait(false);
        if (isNew)
        {
            _pumps.Schedule(arrival.Lane, null);
        }

        return isNew;
    }

    /// <summary>Lets running turns and deliveries finish, keeping their lanes meanwhile.</summary>
    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await _pumps.StopAsync(cancellationToken).ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _pumps.Dispose();
        base.Dispose();
    }

    /// <summary>Runs a turn of the adapter in its lane.</summary>
    internal Task RunAsync(ITurnContext turnContext, string lane, Func<Task> bot, CancellationToken cancellationToken) =>
        Turn.Current?.Lane == lane
            ? bot()
            : _pumps.TrackAsync(() => _work.RunAsync(turnContext, lane, bot, cancellationToken));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(
                EveryAsync(_options.DeadAfter / 4, _store.ShowLifeAsync, stoppingToken),
                EveryAsync(_options.SweepEvery, SweepAsync, stoppingToken),
                EveryAsync(PruneEvery, token => _store.PruneAsync(_time.GetUtcNow() - _options.Retention, token), stoppingToken)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends; what waits lies in the store.
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var lane in await _store.FindWaitingLanesAsync(LanesPerSweep, cancellationToken).ConfigureAwait(false))
        {
            _pumps.Schedule(lane, null);
        }
    }

    private async Task EveryAsync(TimeSpan interval, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval, _time);
        do
        {
            try
            {
                await work(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.StoreFailed(_logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The store of turns failed; it is tried again shortly.")]
        public static partial void StoreFailed(ILogger logger, Exception exception);
    }
}
