using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Brings turns into their lane, one at a time in this process: those of callers who wait, and those that others left.</summary>
internal sealed partial class LaneWork
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly ITurnStore _store;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly LocalLanes _lanes = new();
    private readonly TurnRunner _runner;
    private readonly LaneTurns _turns;
    private readonly UnsavedTurns _unsaved;

    public LaneWork(ITurnStore store, TurnConnections connections, LaneDelivery delivery, TurnOptions options, TimeProvider time, ILogger logger)
    {
        _store = store;
        _time = time;
        _logger = logger;
        _unsaved = new UnsavedTurns(options);
        _runner = new TurnRunner(store, delivery, _unsaved, logger);
        _turns = new LaneTurns(store, connections, _runner, new GivenUpTurns(store, _unsaved, options), time, logger);
    }

    /// <summary>Something in a lane is to be done at a time, or now.</summary>
    public event Action<string, DateTimeOffset?>? LeftBehind
    {
        add => _runner.LeftBehind += value;
        remove => _runner.LeftBehind -= value;
    }

    /// <summary>Runs the turn of a caller who waits, after all that came before it.</summary>
    public async Task RunAsync(ITurnContext turnContext, string laneName, Func<Task> bot, CancellationToken cancellationToken)
    {
        if (Replay.Take(laneName) is { } replay)
        {
            await _turns.RunAsync(replay, turnContext, bot).ConfigureAwait(false);
            return;
        }

        var arrival = Arrivals.Of(turnContext, laneName);
        ExceptionDispatchInfo? failure = null;
        await InLaneAsync(
            laneName,
            arrival,
            async (lane, grant) => failure = await _turns.RunAsync(lane, grant, arrival, turnContext, bot, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        failure?.Throw();
    }

    /// <summary>Works off a lane, if no other process is at it.</summary>
    /// <param name="laneName">The lane.</param>
    /// <param name="begins">Called when what is scheduled from now on may be missed.</param>
    /// <param name="isStopping">Whether no more turns are to be begun.</param>
    public Task PumpAsync(string laneName, Action begins, Func<bool> isStopping) => InLaneAsync(
        laneName,
        arrival: null,
        async (lane, _) =>
        {
            begins();
            await _turns.WorkOffAsync(lane, isStopping).ConfigureAwait(false);
        },
        CancellationToken.None);

    /// <summary>The process ends before its turns do: whatever they still come to is not saved, so that another process runs them whole.</summary>
    public void Abandon() => _runner.Abandon();

    private async Task InLaneAsync(string laneName, Arrival? arrival, Func<LocalLane, Grant?, Task> work, CancellationToken cancellationToken)
    {
        var isTakenIn = false;
        var lane = _lanes.Join(laneName);
        try
        {
            var (isRepetition, grant) = await EnterAsync(lane, arrival, cancellationToken).ConfigureAwait(false);
            if (isRepetition)
            {
                return;
            }

            isTakenIn = true;
            try
            {
                await work(lane, grant).ConfigureAwait(false);
            }
            finally
            {
                lane.Turn.Release();
            }
        }
        catch (Exception exception)
        {
            // The lane may still be held, and may hold what nobody else knows of.
            _runner.LeaveBehind(laneName, _time.GetUtcNow() + _unsaved.PauseAfter(laneName, AfterFailure));
            if (isTakenIn && arrival?.Payload is not null)
            {
                Log.Later(_logger, exception, arrival.Id, laneName);
            }
            else if (exception is CallAgainException || (exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
            {
                throw;
            }
            else
            {
                throw new CallAgainException("The store of turns failed.", exception);
            }
        }
        finally
        {
            _lanes.Leave(lane);
        }
    }

    /// <summary>Takes the arrival in and waits for its turn in this process.</summary>
    private async Task<(bool IsRepetition, Grant? Grant)> EnterAsync(LocalLane lane, Arrival? arrival, CancellationToken cancellationToken)
    {
        Task turn;
        await lane.Door.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!lane.IsAwaited && lane.Turn.Wait(0, CancellationToken.None))
            {
                return await BeginAsync(lane, arrival, cancellationToken).ConfigureAwait(false);
            }

            if (arrival is not null && !await _store.AcceptAsync(arrival, cancellationToken).ConfigureAwait(false) && arrival.Payload is not null)
            {
                // One without a payload may be left to its caller, who has come again: that is seen when the lane is his.
                return (true, null);
            }

            turn = lane.WaitForTurnAsync(cancellationToken);
        }
        finally
        {
            lane.Door.Release();
        }

        await turn.ConfigureAwait(false);
        return (false, null);
    }

    private async Task<(bool IsRepetition, Grant? Grant)> BeginAsync(LocalLane lane, Arrival? arrival, CancellationToken cancellationToken)
    {
        var isRepetition = true;
        try
        {
            var beginning = arrival is null ? null : await _store.BeginAsync(arrival, cancellationToken).ConfigureAwait(false);
            isRepetition = beginning is { IsRepetition: true };
            return (isRepetition, beginning?.Grant);
        }
        finally
        {
            if (isRepetition)
            {
                lane.Turn.Release();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(32, LogLevel.Error, "The turn of arrival {ArrivalId} in lane {Lane} was not saved or not noted as delivered. It is taken in, and what is not done is done shortly.")]
        public static partial void Later(ILogger logger, Exception exception, string arrivalId, string lane);
    }
}
