namespace MluviiBot.Extensions.Turns;

/// <summary>A lane in memory. Whoever uses it has it locked.</summary>
internal sealed class MemoryLane(string name)
{
    private readonly Dictionary<string, (long Sequence, DateTimeOffset Came)> _ids = new(StringComparer.Ordinal);
    private long _lastSequence;
    private long? _running;

    public string Name => name;

    /// <summary>No longer in the store: whoever has it must get the lane anew.</summary>
    public bool IsGone { get; set; }

    public MemoryOwner? Owner { get; private set; }

    public long Token { get; private set; }

    /// <summary>How many owners died while they ran the turn of the arrival that is next.</summary>
    public int Deaths { get; private set; }

    public List<Arrival> Arrivals { get; } = [];

    public List<Delivery> Undelivered { get; } = [];

    public HashSet<string> StateKeys { get; } = new(StringComparer.Ordinal);

    public DateTimeOffset Touched { get; private set; }

    /// <summary>When what waits came; the oldest, or later.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    public bool IsBusy => Arrivals.Count > 0 || Undelivered.Count > 0;

    public bool IsHeldByOther(MemoryOwner? owner, DateTimeOffset deadline) => Owner is not null && Owner != owner && Owner.LastSign > deadline;

    /// <summary>Takes the lane, to run the turn of what is next in it. The owner before, if there is one, is dead.</summary>
    public void Take(MemoryOwner owner, string? arrivalId)
    {
        var head = Arrivals.Find(arrival => arrival.Payload is not null || arrival.Id == arrivalId)?.Sequence;
        var died = Owner is not null && Owner != owner;
        Deaths = _running is null || _running != head ? 0 : died ? Deaths + 1 : Deaths;
        _running = head;
        if (Owner != owner)
        {
            Owner = owner;
            Token++;
        }
    }

    public bool Accept(Arrival arrival, DateTimeOffset now, out long sequence)
    {
        if (_ids.TryGetValue(arrival.Id, out var known) && (arrival.RepeatWindow is null || now - known.Came <= arrival.RepeatWindow))
        {
            sequence = known.Sequence;
            return false;
        }

        Touch(now);
        sequence = ++_lastSequence;
        _ids[arrival.Id] = (sequence, now);
        Arrivals.Add(arrival with { Sequence = sequence });
        return true;
    }

    public void Commit(TurnCommit commit, DateTimeOffset now)
    {
        Touch(now);
        _running = null;
        if (commit.Handled is { } handled)
        {
            Arrivals.RemoveAll(arrival => arrival.Sequence == handled);
        }

        Undelivered.AddRange(commit.Outgoing);
        foreach (var change in commit.State)
        {
            if (change.Json is null)
            {
                StateKeys.Remove(change.Key);
            }
            else
            {
                StateKeys.Add(change.Key);
            }
        }

        Release(commit.Release);
    }

    public void Settle(Settlement settlement)
    {
        Undelivered.RemoveAll(delivery => settlement.Delivered.Contains(delivery.Id) || settlement.Undeliverable.ContainsKey(delivery.Id));
        foreach (var postponed in settlement.Postponed)
        {
            var place = Undelivered.FindIndex(delivery => delivery.Id == postponed.Id);
            if (place >= 0)
            {
                Undelivered[place] = postponed;
            }
        }

        Release(settlement.Release);
    }

    public void ForgetIds(DateTimeOffset untouchedSince)
    {
        // Nobody but its caller can have it run, and he has not come again.
        Arrivals.RemoveAll(arrival => arrival.Payload is null && _ids[arrival.Id].Came < untouchedSince);
        foreach (var (id, (sequence, _)) in _ids.Where(known => known.Value.Came < untouchedSince).ToList())
        {
            if (!Arrivals.Exists(arrival => arrival.Sequence == sequence))
            {
                _ids.Remove(id);
            }
        }
    }

    private void Touch(DateTimeOffset now)
    {
        WaitingSince = IsBusy ? WaitingSince : now;
        Touched = now;
    }

    private void Release(bool release)
    {
        if (release)
        {
            Owner = null;
        }
    }
}
