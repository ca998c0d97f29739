using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MluviiBot.Hosting;

/// <summary>
/// The turns that callers wait for. When the process is told to stop, those that run may finish before anything else is stopped, and new ones are
/// turned away while the server still listens.
/// </summary>
internal sealed partial class RunningTurns(IHostApplicationLifetime lifetime, ILogger<RunningTurns> logger) : IHostedLifecycleService, IHealthCheck
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _stopping;
    private int _running;

    /// <returns>False when the process is about to stop: there is no turn to end then.</returns>
    public bool TryBegin()
    {
        lock (_lock)
        {
            _stopping |= lifetime.ApplicationStopping.IsCancellationRequested;
            _running += _stopping ? 0 : 1;
            return !_stopping;
        }
    }

    public void End()
    {
        lock (_lock)
        {
            if (--_running == 0 && _stopping)
            {
                _over.TrySetResult();
            }
        }
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        int running;
        lock (_lock)
        {
            _stopping = true;
            running = _running;
        }

        if (running == 0)
        {
            return;
        }

        Log.Waiting(logger, running);
        try
        {
            await _over.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.Abandoned(logger, Volatile.Read(ref _running));
        }
    }

    /// <summary>No more guests are to be sent here when the process is about to stop.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The bot is stopping.") : HealthCheckResult.Healthy("Turns are taken."));

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The bot stops when {Running} running turns are over.")]
        public static partial void Waiting(ILogger logger, int running);

        [LoggerMessage(2, LogLevel.Warning, "{Running} turns were not over within Hosting:ShutdownTimeout.")]
        public static partial void Abandoned(ILogger logger, int running);
    }
}
