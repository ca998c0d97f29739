using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Requests;

/// <summary>Resumes the conversations that mluvii did not answer in time, whether or not anybody writes, also those of an earlier process.</summary>
internal sealed partial class MluviiTimeouts(MluviiDeadlines deadlines, ProactiveTurn turn, TimeProvider time, ILogger<MluviiTimeouts> logger) : BackgroundService
{
    private const int MaxAttempts = 3;
    private const int MaxTurnsAtOnce = 8;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LoggedAsync(deadlines.LoadAsync, cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(ResumeDueAsync(stoppingToken), RescueAsync(stoppingToken)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends; what is pending lies in the storage.
        }
    }

    private Task ResumeDueAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        deadlines.Due.ReadAllAsync(cancellationToken),
        new ParallelOptions { MaxDegreeOfParallelism = MaxTurnsAtOnce, CancellationToken = cancellationToken },
        async (id, _) => await ResumeAsync(id).ConfigureAwait(false));

    private async Task RescueAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(MluviiDeadlines.Lease, time);
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            await LoggedAsync(deadlines.RescueAsync, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A turn that has begun is not torn apart by the end of the process.</summary>
    private async Task ResumeAsync(string id)
    {
        Deadline? deadline = null;
        try
        {
            deadline = await deadlines.TakeAsync(id).ConfigureAwait(false);
            if (deadline is not null)
            {
                var again = deadline.Attempts > MaxAttempts ? null : await turn.RunAsync(id, deadline, CancellationToken.None).ConfigureAwait(false);
                await deadlines.FinishAsync(id, deadline, again).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Log.NotResumed(logger, exception, id);
            if (deadline is not null)
            {
                deadlines.Retry(id, deadline);
            }
        }
    }

    private async Task LoggedAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.StorageFailed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A conversation could not be resumed after the time-out of request {RequestId}; it is tried again in a minute, three times in all.")]
        public static partial void NotResumed(ILogger logger, Exception exception, string requestId);

        [LoggerMessage(2, LogLevel.Error, "Pending time-outs could not be read from the storage; it is tried again in a minute.")]
        public static partial void StorageFailed(ILogger logger, Exception exception);
    }
}
