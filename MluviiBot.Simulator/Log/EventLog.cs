using System.Runtime.CompilerServices;

namespace MluviiBot.Simulator.Log;

/// <summary>All that happened, in order. Only the latest events are kept; readers that fall behind further miss the older ones.</summary>
/// <param name="time">Stamps the events.</param>
/// <param name="capacity">How many events are kept.</param>
/// <param name="characters">How long their texts are together at most.</param>
public sealed class EventLog(TimeProvider time, int capacity = 10_000, long characters = 50_000_000)
{
    private readonly Lock _lock = new();
    private readonly SimulationEvent?[] _kept = new SimulationEvent?[capacity];
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _first = 1;
    private long _last;
    private long _length;

    /// <summary>Tells this log from the one of an earlier start, whose events have the same numbers.</summary>
    public string Run { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Sequence of the latest event; 0 when there is none.</summary>
    public long LastSequence
    {
        get
        {
            lock (_lock)
            {
                return _last;
            }
        }
    }

    /// <summary>Adds an event.</summary>
    /// <returns>The event with its number and time.</returns>
    public T Append<T>(T happened)
        where T : SimulationEvent
    {
        TaskCompletionSource waiting;
        T numbered;
        lock (_lock)
        {
            numbered = happened with { Sequence = ++_last, Time = time.GetUtcNow() };
            MakeRoom(numbered.Length);
            _kept[_last % capacity] = numbered;
            _length += numbered.Length;
            (waiting, _more) = (_more, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        waiting.SetResult();
        return numbered;
    }

    /// <summary>The kept events after a number, of all sessions or of one with what concerns all.</summary>
    public IReadOnlyList<SimulationEvent> After(long sequence = 0, long? sessionId = null)
    {
        lock (_lock)
        {
            return Select(sequence, sessionId);
        }
    }

    /// <summary>The kept events after a number, and then every one that happens, until it is cancelled.</summary>
    public async IAsyncEnumerable<SimulationEvent> ReadAsync(
        long sequence = 0, long? sessionId = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            IReadOnlyList<SimulationEvent> events;
            Task more;
            lock (_lock)
            {
                events = Select(sequence, sessionId);
                sequence = Math.Max(sequence, _last);
                more = _more.Task;
            }

            foreach (var happened in events)
            {
                yield return happened;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Forgets the oldest events for one that is new and already counted.</summary>
    private void MakeRoom(long length)
    {
        while (_first < _last && (_last - _first >= capacity || _length + length > characters))
        {
            _length -= _kept[_first % capacity]!.Length;
            _kept[_first++ % capacity] = null;
        }
    }

    private List<SimulationEvent> Select(long sequence, long? sessionId)
    {
        List<SimulationEvent> selected = [];
        for (var next = Math.Clamp(sequence, _first - 1, _last) + 1; next <= _last; next++)
        {
            var happened = _kept[next % capacity]!;
            if (sessionId is null || happened.SessionId is null || happened.SessionId == sessionId)
            {
                selected.Add(happened);
            }
        }

        return selected;
    }
}
