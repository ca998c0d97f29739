using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.Requests;

/// <summary>Resumes the conversations that mluvii did not answer in time, whether or not anybody writes, also those of an earlier process.</summary>
internal sealed partial class MluviiTimeouts(
    ITurnStore store, ProactiveTurn turn, MluviiDeadlines deadlines, IOptions<TurnOptions> turns, TimeProvider time, ILogger<MluviiTimeouts> logger)
    : BackgroundService
{
    private const int MaxTurnsAtOnce = 32;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Whoever begins a turn for a deadline has it for this long; one that was not finished by then has most likely lost its process. If not, the second
    /// turn finds nothing to do.
    /// </summary>
    private readonly TimeSpan _lease = 2 * turns.Value.DeadAfter;

    private readonly ILogger _logger = WordlessLogger.Of(logger, turns.Value);

    private readonly Channel<Wakeup> _due = Channel.CreateBounded<Wakeup>(MaxTurnsAtOnce);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(FindDueAsync(stoppingToken), ResumeDueAsync(stoppingToken)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends; what is pending lies in the store.
        }
    }

    private async Task FindDueAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        do
        {
            try
            {
                await TakeDueAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.StoreFailed(_logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task TakeDueAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Wakeup> due;
        do
        {
            due = await store.TakeDueWakeupsAsync(MaxTurnsAtOnce, _lease, cancellationToken).ConfigureAwait(false);
            foreach (var wakeup in due)
            {
                await _due.Writer.WriteAsync(wakeup, cancellationToken).ConfigureAwait(false);
            }
        }
        while (due.Count == MaxTurnsAtOnce);
    }

    /// <summary>A turn that has begun is not torn apart by the end of the process.</summary>
    private Task ResumeDueAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        _due.Reader.ReadAllAsync(cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = MaxTurnsAtOnce, CancellationToken = cancellationToken },
        async (wakeup, _) => await ResumeAsync(wakeup).ConfigureAwait(false));

    private async Task ResumeAsync(Wakeup wakeup)
    {
        try
        {
            if (wakeup.TimesTaken < turns.Value.DeathsUntilGivenUp)
            {
                await turn.RunAsync(wakeup, CancellationToken.None).ConfigureAwait(false);
            }
            else
            {
                Log.GivenUp(logger, wakeup.Id, wakeup.TimesTaken);
                await deadlines.FinishAsync(wakeup.Id, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Log.NotResumed(_logger, exception, wakeup.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A conversation could not be resumed after the time-out of request {RequestId}; the guest's next message finds it.")]
        public static partial void NotResumed(ILogger logger, Exception exception, string requestId);

        [LoggerMessage(3, LogLevel.Error, "A conversation is not resumed after the time-out of request {RequestId}: {Times} times its turn did not come to an end. The "
            + "guest's next message finds the time-out.")]
        public static partial void GivenUp(ILogger logger, string requestId, int times);

        [LoggerMessage(2, LogLevel.Error, "Pending time-outs could not be read from the store; it is tried again in a second.")]
        public static partial void StoreFailed(ILogger logger, Exception exception);
    }
}
