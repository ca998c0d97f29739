using System.Collections.Concurrent;

namespace MluviiBot.Extensions.Turns;

/// <summary>What several <see cref="MemoryTurnStore"/> share.</summary>
internal sealed class MemoryTurns
{
    private readonly ConcurrentDictionary<string, MemoryLane> _lanes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MemoryLane> _busy = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (StateItem Item, DateTimeOffset Touched)> _state = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Wakeup Wakeup, DateTimeOffset NotBefore)> _wakeups = new(StringComparer.Ordinal);
    private readonly List<(string Reason, DateTimeOffset Since)> _undeliverable = [];
    private readonly List<(Unreadable Input, DateTimeOffset Since)> _unreadable = [];
    private readonly Lock _writing = new();
    private long _lastVersion;

    public void InLane(string name, Action<MemoryLane> work)
    {
        while (true)
        {
            var lane = _lanes.GetOrAdd(name, static name => new MemoryLane(name));
            lock (lane)
            {
                if (lane.IsGone)
                {
                    continue;
                }

                var wasBusy = lane.IsBusy;
                work(lane);
                if (lane.IsBusy && !wasBusy)
                {
                    _busy[name] = lane;
                }
                else if (wasBusy && !lane.IsBusy)
                {
                    _busy.TryRemove(name, out _);
                }

                return;
            }
        }
    }

    public IReadOnlyDictionary<string, StateItem> Read(IReadOnlyCollection<string> keys)
    {
        var items = new Dictionary<string, StateItem>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (_state.TryGetValue(key, out var stored))
            {
                items[key] = stored.Item;
            }
        }

        return items;
    }

    /// <summary>Writes all or nothing.</summary>
    /// <returns>The key of an item in another version than expected.</returns>
    public string? Write(IReadOnlyCollection<StateChange> changes, DateTimeOffset now)
    {
        if (changes.Count == 0)
        {
            return null;
        }

        lock (_writing)
        {
            foreach (var change in changes)
            {
                if (change.ExpectedVersion is { } expected && expected != (_state.TryGetValue(change.Key, out var stored) ? stored.Item.Version : 0))
                {
                    return change.Key;
                }
            }

            foreach (var change in changes)
            {
                if (change.Json is null)
                {
                    _state.TryRemove(change.Key, out _);
                }
                else
                {
                    _state[change.Key] = (new StateItem(change.Json, ++_lastVersion), now);
                }
            }

            return null;
        }
    }

    public void SetWakeups(IReadOnlyCollection<Wakeup> wakeups, IReadOnlyCollection<string> done)
    {
        if (wakeups.Count == 0 && done.Count == 0)
        {
            return;
        }

        lock (_wakeups)
        {
            foreach (var id in done)
            {
                _wakeups.Remove(id);
            }

            foreach (var wakeup in wakeups)
            {
                _wakeups[wakeup.Id] = (wakeup with { TimesTaken = 0 }, wakeup.Due);
            }
        }
    }

    public IReadOnlyList<Wakeup> TakeDueWakeups(int limit, DateTimeOffset now, TimeSpan lease)
    {
        lock (_wakeups)
        {
            List<Wakeup> due = [.. _wakeups.Values.Where(entry => entry.NotBefore <= now).OrderBy(entry => entry.NotBefore).Take(limit).Select(entry => entry.Wakeup)];
            foreach (var wakeup in due)
            {
                _wakeups[wakeup.Id] = (wakeup with { TimesTaken = wakeup.TimesTaken + 1 }, now + lease);
            }

            return due;
        }
    }

    public IReadOnlyList<string> FindWaiting(MemoryOwner owner, int limit, DateTimeOffset now, TimeSpan deadAfter)
    {
        var deadline = now - deadAfter;
        var waiting = new List<(string Name, DateTimeOffset Since)>();
        foreach (var lane in _busy.Values)
        {
            lock (lane)
            {
                var isDue = lane.Undelivered is [var next, ..] && !(next.NotBefore > now);
                var isForgotten = lane.Owner == owner && lane.WaitingSince <= deadline;
                if ((isForgotten || !lane.IsHeldByOther(null, deadline)) && (isDue || lane.Arrivals.Exists(arrival => arrival.Payload is not null)))
                {
                    waiting.Add((lane.Name, lane.WaitingSince));
                }
            }
        }

        return [.. waiting.OrderBy(lane => lane.Since).Take(limit).Select(lane => lane.Name)];
    }

    public void Keep(IReadOnlyDictionary<string, string> undeliverable, DateTimeOffset now)
    {
        if (undeliverable.Count == 0)
        {
            return;
        }

        lock (_undeliverable)
        {
            _undeliverable.AddRange(undeliverable.Values.Select(reason => (reason, now)));
        }
    }

    public void Keep(Unreadable unreadable, DateTimeOffset now)
    {
        lock (_unreadable)
        {
            _unreadable.Add((unreadable, now));
        }
    }

    public Backlog Measure()
    {
        var (arrivals, undelivered, oldest) = (0, 0, default(DateTimeOffset?));
        foreach (var lane in _busy.Values)
        {
            lock (lane)
            {
                arrivals += lane.Arrivals.Count(arrival => arrival.Payload is not null);
                undelivered += lane.Undelivered.Count;
                oldest = oldest < lane.WaitingSince ? oldest : lane.WaitingSince;
            }
        }

        lock (_undeliverable)
        {
            lock (_unreadable)
            {
                return new Backlog(
                    arrivals,
                    undelivered,
                    oldest,
                    _undeliverable.CountBy(entry => entry.Reason).ToDictionary(),
                    _unreadable.CountBy(entry => entry.Input.Reason).ToDictionary());
            }
        }
    }

    public void Prune(DateTimeOffset untouchedSince)
    {
        foreach (var lane in _lanes.Values)
        {
            lock (lane)
            {
                lane.ForgetIds(untouchedSince);
                if (!lane.IsBusy)
                {
                    _busy.TryRemove(lane.Name, out _);
                }

                lane.IsGone = lane is { IsBusy: false, Owner: null } && lane.Touched < untouchedSince;
                if (lane.IsGone)
                {
                    _lanes.TryRemove(lane.Name, out _);
                }
            }
        }

        foreach (var (key, _) in _state.Where(entry => entry.Value.Touched < untouchedSince))
        {
            _state.TryRemove(key, out _);
        }

        lock (_undeliverable)
        {
            _undeliverable.RemoveAll(entry => entry.Since < untouchedSince);
        }

        lock (_unreadable)
        {
            _unreadable.RemoveAll(entry => entry.Since < untouchedSince);
        }
    }
}
