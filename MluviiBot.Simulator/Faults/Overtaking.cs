using System.Collections.Concurrent;

namespace MluviiBot.Simulator.Faults;

/// <summary>Holds an activity of a session back until the next one has gone by.</summary>
internal sealed class Overtaking
{
    private readonly ConcurrentDictionary<(FaultDirection Direction, long SessionId), TaskCompletionSource> _held = new();

    /// <summary>Ends when another activity has gone by, or when nobody comes for so long.</summary>
    public async Task WaitAsync(FaultDirection direction, long sessionId, TimeSpan longest, CancellationToken cancellationToken)
    {
        var overtaken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _held.AddOrUpdate((direction, sessionId), overtaken, (_, before) =>
        {
            before.TrySetResult();
            return overtaken;
        });
        await overtaken.Task.WaitAsync(longest, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _held.TryRemove(KeyValuePair.Create((direction, sessionId), overtaken));
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Tells that an activity went by.</summary>
    public void Pass(FaultDirection direction, long sessionId)
    {
        if (_held.TryGetValue((direction, sessionId), out var overtaken))
        {
            overtaken.TrySetResult();
        }
    }
}
