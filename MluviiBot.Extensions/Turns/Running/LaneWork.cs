using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Runs the turns of lanes: those of callers who wait, and those that others left.</summary>
internal sealed partial class LaneWork(
    ITurnStore store, TurnConnections connections, LaneDelivery delivery, TurnOptions options, TimeProvider time, ILogger logger)
{
    private const int MaxConflicts = 3;
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPoll = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan FirstPoll = TimeSpan.FromMilliseconds(5);

    private readonly LocalLanes _lanes = new();
    private readonly TurnRunner _runner = new(store, delivery, logger);

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
            var runs = replay.Failure is { } conflict ? () => Task.FromException(conflict) : bot;
            var result = await _runner.RunAsync(new TurnRun(replay.Grant, turnContext, new TurnCause(replay.Arrival), runs, () => false)).ConfigureAwait(false);
            replay.Outcome = result.Outcome;
            result.Failure?.Throw();
            return;
        }

        var arrival = Arrivals.Of(turnContext, laneName);
        ExceptionDispatchInfo? failure = null;
        await InLaneAsync(
            laneName,
            arrival,
            async (lane, grant) => failure = await RunInTurnAsync(lane, grant, arrival, turnContext, bot, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        failure?.Throw();
    }

    /// <summary>Works off a lane, if no other process is at it.</summary>
    /// <param name="laneName">The lane.</param>
    /// <param name="begins">Called when what is scheduled from now on may be missed.</param>
    public Task PumpAsync(string laneName, Action begins) => InLaneAsync(
        laneName,
        arrival: null,
        async (lane, _) =>
        {
            begins();
            var conflicts = 0;
            while (await store.TryTakeAsync(laneName, CancellationToken.None).ConfigureAwait(false) is { } grant)
            {
                if (grant.Arrivals.FirstOrDefault(waiting => waiting.Payload is not null) is not { } head)
                {
                    await _runner.DeliverAsync(grant, [], () => !lane.IsAwaited).ConfigureAwait(false);
                    return;
                }

                conflicts = await ReplayAsync(grant, head, conflicts).ConfigureAwait(false);
            }
        },
        CancellationToken.None);

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
            _runner.LeaveBehind(laneName, time.GetUtcNow() + AfterFailure);
            if (isTakenIn && arrival?.Payload is not null)
            {
                Log.Later(logger, exception, arrival.Id, laneName);
            }
            else if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
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

            if (arrival is not null && !await store.AcceptAsync(arrival, cancellationToken).ConfigureAwait(false))
            {
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
            var beginning = arrival is null ? null : await store.BeginAsync(arrival, cancellationToken).ConfigureAwait(false);
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

    /// <returns>What the caller is to be told; null when all is well.</returns>
    private async Task<ExceptionDispatchInfo?> RunInTurnAsync(
        LocalLane lane, Grant? grant, Arrival? mine, ITurnContext turnContext, Func<Task> bot, CancellationToken cancellationToken)
    {
        var conflicts = 0;
        while (true)
        {
            grant ??= await TakeAsync(lane.Name, cancellationToken).ConfigureAwait(false);
            var head = grant.Arrivals.FirstOrDefault(waiting => waiting.Payload is not null || waiting.Id == mine?.Id);
            if (head is null && mine is not null)
            {
                // Another process has run it.
                await _runner.DeliverAsync(grant, [], () => !lane.IsAwaited).ConfigureAwait(false);
                return null;
            }

            var isMine = head?.Id == mine?.Id;
            if (isMine && (conflicts == 0 || head?.Payload is null))
            {
                var cause = new TurnCause(head, WakeupTurn.Take());
                var runs = await WhyNotAsync(grant, head, conflicts).ConfigureAwait(false) is { } reason ? () => Task.FromException(reason) : bot;
                var result = await _runner.RunAsync(new TurnRun(grant, turnContext, cause, runs, () => !lane.IsAwaited)).ConfigureAwait(false);
                if (result.Outcome is not CommitOutcome.Conflict)
                {
                    return result.Failure;
                }

                // A turn context is used up by its turn: only the connection can make another.
                conflicts = head?.Payload is null ? MaxConflicts : 1;
            }
            else
            {
                conflicts = await ReplayAsync(grant, head!, conflicts).ConfigureAwait(false);
            }

            grant = null;
        }
    }

    /// <summary>Runs the turn of an arrival that nobody here waits for.</summary>
    /// <returns>How often in a row it met a conflict.</returns>
    private async Task<int> ReplayAsync(Grant grant, Arrival arrival, int conflicts)
    {
        var replay = new Replay(grant, arrival) { Failure = await WhyNotAsync(grant, arrival, conflicts).ConfigureAwait(false) };
        try
        {
            var connection = connections.Find(arrival.Connection)
                ?? throw new InvalidOperationException($"No connection {arrival.Connection} is registered to run the turn of what it brought.");
            await Replay.RunAsync(replay, () => connection.RunTurnAsync(arrival, CancellationToken.None)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.TurnFailed(logger, exception, arrival.Id, arrival.Lane);
        }

        if (replay is { IsTaken: true, Outcome: null })
        {
            throw new InvalidOperationException($"The store failed when arrival {arrival.Id} was to be committed.");
        }

        if (!replay.IsTaken)
        {
            // It never got to the bot and never will: what waits behind it must not wait for ever.
            Log.NotRun(logger, arrival.Id, arrival.Lane);
            await store.CommitAsync(new TurnCommit { Lane = grant.Lane, Token = grant.Token, Handled = arrival.Sequence }, CancellationToken.None)
                .ConfigureAwait(false);
        }

        return replay.Outcome is CommitOutcome.Conflict ? conflicts + 1 : 0;
    }

    /// <summary>What the turn fails with, instead of being run in vain once more; null: it is run.</summary>
    private async Task<Exception?> WhyNotAsync(Grant grant, Arrival? head, int conflicts)
    {
        if (head is null || grant.Deaths < options.DeathsUntilGivenUp)
        {
            return conflicts >= MaxConflicts ? new StateConflictException() : null;
        }

        var fatal = new FatalTurnException(grant.Deaths);
        await store.KeepUnreadableAsync(new Unreadable(head.Connection, Encoding.UTF8.GetBytes(head.Payload ?? string.Empty), fatal.Message), CancellationToken.None)
            .ConfigureAwait(false);
        return fatal;
    }

    /// <summary>Waits politely while another process has the lane.</summary>
    private async Task<Grant> TakeAsync(string lane, CancellationToken cancellationToken)
    {
        var pause = FirstPoll;
        while (true)
        {
            if (await store.TryTakeAsync(lane, cancellationToken).ConfigureAwait(false) is { } grant)
            {
                return grant;
            }

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < LongestPoll ? pause * 2 : LongestPoll;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Error, "The turn of arrival {ArrivalId} in lane {Lane} failed.")]
        public static partial void TurnFailed(ILogger logger, Exception exception, string arrivalId, string lane);

        [LoggerMessage(32, LogLevel.Error, "The store failed in the turn of arrival {ArrivalId} in lane {Lane}. It is taken in, and what is not done is done shortly.")]
        public static partial void Later(ILogger logger, Exception exception, string arrivalId, string lane);

        [LoggerMessage(31, LogLevel.Error, "Arrival {ArrivalId} in lane {Lane} could not be brought to the bot; it counts as handled.")]
        public static partial void NotRun(ILogger logger, string arrivalId, string lane);
    }
}
