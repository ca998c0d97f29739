using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Http;
using Microsoft.Rest;

namespace MluviiBot.Tests.BotFramework.Connector;

/// <summary>The clock of a client's attempts, which waiting alone moves: each wait is noted and over at once, or never.</summary>
internal sealed class SkippedWaits(bool neverOver = false) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly TaskCompletionSource _began = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How long it was to wait, oldest first.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    /// <summary>The first wait begins.</summary>
    public Task Began => _began.Task;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero).AddTicks(_waits.Sum(wait => wait.Ticks));

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Enqueue(dueTime);
        _began.TrySetResult();
        return System.CreateTimer(callback, state, neverOver ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, period);
    }

    /// <summary>A client with this clock.</summary>
    public ConnectorClient Client(Uri address, ServiceClientCredentials? credentials = null, HttpClient? http = null) =>
        new(address, credentials ?? new NoCredentials(), http, disposeHttpClient: false) { Retry = new ConnectorRetry(this) };
}
