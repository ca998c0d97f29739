using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Runs what is next in a lane, for whoever has the lane in this process.</summary>
internal sealed partial class LaneTurns(
    ITurnStore store, TurnConnections connections, TurnRunner runner, GivenUpTurns givenUp, TimeProvider time, ILogger logger)
{
    private const int MaxConflicts = 3;
    private static readonly TimeSpan LongestPoll = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan FirstPoll = TimeSpan.FromMilliseconds(5);

    private readonly SuspectTurns _suspects = new();

    /// <summary>Runs the turn of a caller who waits, after all that came before it.</summary>
    /// <returns>What the caller is to be told; null when all is well.</returns>
    public async Task<ExceptionDispatchInfo?> RunAsync(
        LocalLane lane, Grant? grant, Arrival? mine, ITurnContext turnContext, Func<Task> bot, CancellationToken cancellationToken)
    {
        using var alone = new SuspectTurns.Place(_suspects);
        var conflicts = 0;
        while (true)
        {
            grant ??= await TakeAsync(lane.Name, mine?.Id, cancellationToken).ConfigureAwait(false);
            if (alone.IsNeededFor(grant))
            {
                await EnterAsync(alone, grant, cancellationToken).ConfigureAwait(false);
                grant = null;
                continue;
            }

            var head = grant.Head(mine?.Id);
            if (head is null && mine is not null)
            {
                if (await store.AcceptAsync(mine, cancellationToken).ConfigureAwait(false))
                {
                    // It was lost with the store's last moments before a crash.
                    grant = null;
                    continue;
                }

                // Another process has run it.
                await runner.DeliverAsync(grant, [], () => !lane.IsAwaited).ConfigureAwait(false);
                return null;
            }

            var isMine = head?.Id == mine?.Id;
            if (isMine && (conflicts == 0 || head?.Payload is null))
            {
                var cause = new TurnCause(head, WakeupTurn.Take());
                var runs = await WhyNotAsync(grant, head, conflicts).ConfigureAwait(false) is { } reason ? () => Task.FromException(reason) : bot;
                var result = await runner.RunAsync(new TurnRun(grant, turnContext, cause, runs, () => !lane.IsAwaited)).ConfigureAwait(false);
                if (result.Outcome is CommitOutcome.Committed)
                {
                    return result.Failure;
                }

                if (result.Outcome is CommitOutcome.LaneLost && head?.Payload is null)
                {
                    return ExceptionDispatchInfo.Capture(new CallAgainException("The conversation was taken by another process, or the store has lost it."));
                }

                // A turn context is used up by its turn: only the connection can make another. Of a lane that was lost, whoever has it may have run it.
                conflicts = head?.Payload is null ? MaxConflicts : 1;
            }
            else
            {
                conflicts = await ReplayAsync(grant, head!, conflicts).ConfigureAwait(false);
            }

            grant = null;
        }
    }

    /// <summary>Runs the turn of an arrival that nobody here waits for, now that its connection has brought it here.</summary>
    public async Task RunAsync(Replay replay, ITurnContext turnContext, Func<Task> bot)
    {
        var runs = replay.Failure is { } failure ? () => Task.FromException(failure) : bot;
        TurnResult result;
        try
        {
            result = await runner.RunAsync(new TurnRun(replay.Grant, turnContext, new TurnCause(replay.Arrival), runs, () => false)).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Not to the adapter, which would tell the guest: the turn is run once more.
            replay.StoreFailure = exception;
            return;
        }

        replay.Outcome = result.Outcome;
        result.Failure?.Throw();
    }

    /// <summary>Runs all that waits in a lane, if no other process is at it.</summary>
    public async Task WorkOffAsync(LocalLane lane, Func<bool> isStopping)
    {
        using var alone = new SuspectTurns.Place(_suspects);
        var conflicts = 0;
        while (await store.TryTakeAsync(lane.Name, null, CancellationToken.None).ConfigureAwait(false) is { } grant)
        {
            if (isStopping())
            {
                await runner.LetGoAsync(grant).ConfigureAwait(false);
                return;
            }

            if (alone.IsNeededFor(grant))
            {
                await EnterAsync(alone, grant, CancellationToken.None).ConfigureAwait(false);
            }
            else if (grant.Head(null) is { } head)
            {
                conflicts = await ReplayAsync(grant, head, conflicts).ConfigureAwait(false);
            }
            else
            {
                await runner.DeliverAsync(grant, [], () => !lane.IsAwaited).ConfigureAwait(false);
                return;
            }
        }
    }

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
        catch (Exception exception) when (replay.IsTaken || exception is not ObjectDisposedException)
        {
            // What is disposed before the turn begins ends with the process: the arrival waits for another one.
            Log.TurnFailed(logger, exception, arrival.Id, arrival.Lane);
        }

        if (replay.StoreFailure is { } storeFailure)
        {
            ExceptionDispatchInfo.Throw(storeFailure);
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
    private async Task<Exception?> WhyNotAsync(Grant grant, Arrival? head, int conflicts) =>
        await givenUp.WhyAsync(grant, head).ConfigureAwait(false) ?? (conflicts >= MaxConflicts ? new StateConflictException() : null);

    /// <summary>Lets go of the lane while other suspects run: if the process dies meanwhile, this one was not begun. It is to be taken again.</summary>
    private async Task EnterAsync(SuspectTurns.Place alone, Grant grant, CancellationToken cancellationToken)
    {
        await runner.LetGoAsync(grant).ConfigureAwait(false);
        await alone.EnterAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits politely while another process has the lane.</summary>
    private async Task<Grant> TakeAsync(string lane, string? arrivalId, CancellationToken cancellationToken)
    {
        var pause = FirstPoll;
        while (true)
        {
            if (await store.TryTakeAsync(lane, arrivalId, cancellationToken).ConfigureAwait(false) is { } grant)
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

        [LoggerMessage(31, LogLevel.Error, "Arrival {ArrivalId} in lane {Lane} could not be brought to the bot; it counts as handled.")]
        public static partial void NotRun(ILogger logger, string arrivalId, string lane);
    }
}
