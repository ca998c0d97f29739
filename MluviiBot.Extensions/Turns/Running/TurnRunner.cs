using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Runs one turn whose lane is held: the bot, the commit, the delivery.</summary>
internal sealed partial class TurnRunner(ITurnStore store, LaneDelivery delivery, UnsavedTurns unsaved, ILogger logger)
{
    private volatile bool _isAbandoned;

    /// <summary>Something in a lane is to be done at a time.</summary>
    public event Action<string, DateTimeOffset?>? LeftBehind;

    public void LeaveBehind(string lane, DateTimeOffset? at) => LeftBehind?.Invoke(lane, at);

    /// <summary>From now on no turn is saved.</summary>
    public void Abandon() => _isAbandoned = true;

    public async Task<TurnResult> RunAsync(TurnRun run)
    {
        var turn = new Turn(run.Grant, run.TurnContext, run.Cause);
        var failure = await RunBotAsync(turn, run).ConfigureAwait(false);
        var (commit, kept) = turn.Finish(run.MayRelease());
        if (turn.StoreFailure is { } storeFailure)
        {
            // Without its state the bot has not had its say, even if it went on. The turn is run again, like one that could not be saved.
            turn.DropReplies();
            unsaved.Note(commit.Lane, run.Cause.Arrival);
            ExceptionDispatchInfo.Throw(storeFailure);
        }

        if (_isAbandoned)
        {
            // What it needed may have been disposed of under its hands: that is no failure of the bot's to tell the guest of.
            turn.DropReplies();
            throw new CallAgainException("The process has ended before the turn did.");
        }

        var outcome = await CommitAsync(commit, run.Cause.Arrival).ConfigureAwait(false);
        switch (outcome)
        {
            case CommitOutcome.Committed:
                await DeliverAsync(run.Grant, kept, run.MayRelease, commit.Release).ConfigureAwait(false);
                break;
            case CommitOutcome.LaneLost:
                Log.LaneLost(logger, run.Cause.Arrival?.Id, run.Grant.Lane);
                turn.DropReplies();

                // Whoever has it works it off. If nobody has, this process looks after it.
                LeaveBehind(run.Grant.Lane, null);
                break;
            default:
                turn.DropReplies();
                break;
        }

        return new TurnResult(outcome, failure is null ? null : ExceptionDispatchInfo.Capture(failure));
    }

    /// <summary>Delivers what earlier turns left, and lets go of the lane.</summary>
    public Task DeliverAsync(Grant grant, IReadOnlyList<KeptActivity> kept, Func<bool> mayRelease) => DeliverAsync(grant, kept, mayRelease, isReleased: false);

    /// <summary>Lets go of the lane as it is.</summary>
    public Task LetGoAsync(Grant grant) => delivery.LetGoAsync(grant);

    private async Task DeliverAsync(Grant grant, IReadOnlyList<KeptActivity> kept, Func<bool> mayRelease, bool isReleased)
    {
        if (!isReleased && await delivery.DeliverAsync(grant, kept, mayRelease).ConfigureAwait(false) is { } again)
        {
            LeaveBehind(grant.Lane, again);
        }
    }

    private async Task<CommitOutcome> CommitAsync(TurnCommit commit, Arrival? arrival)
    {
        try
        {
            var outcome = await store.CommitAsync(commit, CancellationToken.None).ConfigureAwait(false);
            unsaved.Forget(commit.Lane);
            return outcome;
        }
        catch (Exception)
        {
            unsaved.Note(commit.Lane, arrival);
            throw;
        }
    }

    /// <returns>What the caller is to be told; null when all is well, or when the bot has told the guest.</returns>
    private async Task<Exception?> RunBotAsync(Turn turn, TurnRun run)
    {
        Turn.Current = turn;
        try
        {
            await run.Bot().ConfigureAwait(false);
            return null;
        }
        catch (Exception exception)
        {
            if (turn.StoreFailure is not null)
            {
                return exception;
            }

            turn.RollBack();
            Log.TurnFailed(logger, exception, run.TurnContext.Activity.Type, run.Cause.Arrival?.Id, turn.Lane);
            if (run.TurnContext.Adapter.OnTurnError is not { } tell)
            {
                return exception;
            }

            await TellAsync(turn, () => tell(run.TurnContext, exception)).ConfigureAwait(false);
            return null;
        }
    }

    private async Task TellAsync(Turn turn, Func<Task> tell)
    {
        try
        {
            await tell().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            turn.RollBack();
            Log.NotTold(logger, exception, turn.Lane);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(40, LogLevel.Error, "The turn of {ActivityType} {ArrivalId} in lane {Lane} failed. Nothing of it was saved or sent.")]
        public static partial void TurnFailed(ILogger logger, Exception exception, string? activityType, string? arrivalId, string lane);

        [LoggerMessage(41, LogLevel.Error, "OnTurnError failed in lane {Lane}: the guest was not told that a turn failed.")]
        public static partial void NotTold(ILogger logger, Exception exception, string lane);

        [LoggerMessage(42, LogLevel.Warning, "Lane {Lane} was lost to another process while the turn of {ArrivalId} ran here, or with the store's last moments: nothing of it was saved or sent.")]
        public static partial void LaneLost(ILogger logger, string? arrivalId, string lane);
    }
}
