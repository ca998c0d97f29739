using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Works off lanes that no caller waits in: accepted arrivals, what a dead process left, deliveries that are due again.</summary>
internal sealed partial class LanePumps(LaneWork work, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _scheduled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ITimer> _timers = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running = 1;
    private int _stopped;

    private bool IsStopping => Volatile.Read(ref _stopped) == 1;

    /// <summary>Has a lane worked off, now or at a time.</summary>
    public void Schedule(string lane, DateTimeOffset? at)
    {
        if (IsStopping)
        {
            return;
        }

        if (at - time.GetUtcNow() is { Ticks: > 0 } pause)
        {
            var timer = time.CreateTimer(_ => Fire(lane), null, pause, Timeout.InfiniteTimeSpan);
            _timers.AddOrUpdate(lane, timer, (_, earlier) =>
            {
                earlier.Dispose();
                return timer;
            });
        }
        else if (_scheduled.TryAdd(lane, true))
        {
            // Whatever turn this is scheduled in, the work is none of it.
            using (ExecutionContext.SuppressFlow())
            {
                _ = TrackAsync(() => Task.Run(() => PumpAsync(lane)));
            }
        }
    }

    /// <summary>Counts work that a graceful stop waits for, from before it begins.</summary>
    public async Task TrackAsync(Func<Task> begin)
    {
        Interlocked.Increment(ref _running);
        try
        {
            await begin().ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Begins nothing new, and waits for what runs. What is not over by then is not saved: another process does it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 0)
        {
            Leave();
        }

        try
        {
            await _idle.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Log.NotFinished(logger, Volatile.Read(ref _running));
            work.Abandon();
        }
    }

    public void Dispose()
    {
        foreach (var timer in _timers.Values)
        {
            timer.Dispose();
        }
    }

    private void Fire(string lane)
    {
        if (_timers.TryRemove(lane, out var timer))
        {
            timer.Dispose();
        }

        Schedule(lane, null);
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _running) == 0)
        {
            _idle.TrySetResult();
        }
    }

    private async Task PumpAsync(string lane)
    {
        try
        {
            // Scheduled before the stop, and begun after it.
            if (!IsStopping)
            {
                await work.PumpAsync(lane, () => _scheduled.TryRemove(lane, out _), () => IsStopping).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Log.PumpFailed(logger, exception, lane);
        }
        finally
        {
            _scheduled.TryRemove(lane, out _);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Error, "Lane {Lane} could not be worked off; what waits in it stays in the store and is tried again.")]
        public static partial void PumpFailed(ILogger logger, Exception exception, string lane);

        [LoggerMessage(11, LogLevel.Warning, "The process ends with {Running} turns or deliveries unfinished; another one does them.")]
        public static partial void NotFinished(ILogger logger, int running);
    }
}
