namespace MluviiBot.Extensions.Turns;

/// <summary>Turns in the memory of this process: they keep their order and are all or nothing, but do not survive it. For tests and trials.</summary>
public sealed class MemoryTurnStore : ITurnStore
{
    private readonly MemoryTurns _turns;
    private readonly MemoryOwner _owner;
    private readonly TimeProvider _time;

    /// <param name="time">The clock.</param>
    public MemoryTurnStore(TimeProvider time)
        : this(new MemoryTurns(), time)
    {
    }

    private MemoryTurnStore(MemoryTurns turns, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        (_turns, _time) = (turns, time);
        _owner = new MemoryOwner(time.GetUtcNow());
    }

    /// <summary>How long an owner may be silent before others take its lanes; 10 seconds by default.</summary>
    public TimeSpan DeadAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The same store as another process would see it: what one holds, the other waits for.</summary>
    public MemoryTurnStore ForAnotherProcess() => new(_turns, _time) { DeadAfter = DeadAfter };

    /// <inheritdoc/>
    public Task<bool> AcceptAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        var isNew = false;
        _turns.InLane(arrival.Lane, lane => isNew = lane.Accept(arrival, _time.GetUtcNow(), out _));
        return Task.FromResult(isNew);
    }

    /// <inheritdoc/>
    public Task<Beginning> BeginAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        Beginning? beginning = null;
        var now = _time.GetUtcNow();
        _turns.InLane(arrival.Lane, lane =>
        {
            var isNew = lane.Accept(arrival, now, out var sequence);
            var isFree = !lane.IsHeldByOther(_owner, now - DeadAfter);

            // Only its caller can have it run, and he has come again: he waits, if only for whoever may be running it still.
            var isLeft = lane.Arrivals.Exists(waiting => waiting.Sequence == sequence && waiting.Payload is null);
            beginning = new Beginning(sequence, !isNew && !isLeft, (isNew || isLeft) && isFree ? Grant(lane, arrival.Id) : null);
        });
        return Task.FromResult(beginning!);
    }

    /// <inheritdoc/>
    public Task<Grant?> TryTakeAsync(string lane, string? arrivalId, CancellationToken cancellationToken)
    {
        Grant? grant = null;
        _turns.InLane(lane, memory => grant = memory.IsHeldByOther(_owner, _time.GetUtcNow() - DeadAfter) ? null : Grant(memory, arrivalId));
        return Task.FromResult(grant);
    }

    /// <inheritdoc/>
    public Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var outcome = CommitOutcome.LaneLost;
        var now = _time.GetUtcNow();
        _turns.InLane(commit.Lane, lane =>
        {
            if (lane.Owner != _owner || lane.Token != commit.Token)
            {
                return;
            }

            if (_turns.Write(commit.State, now) is not null)
            {
                outcome = CommitOutcome.Conflict;
                return;
            }

            outcome = CommitOutcome.Committed;
            lane.Commit(commit, now);
            _turns.SetWakeups(commit.Wakeups, commit.WakeupsDone);
        });
        return Task.FromResult(outcome);
    }

    /// <inheritdoc/>
    public Task SettleAsync(Settlement settlement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        _turns.InLane(settlement.Lane, lane =>
        {
            if (lane.Owner == _owner && lane.Token == settlement.Token)
            {
                lane.Settle(settlement);
                _turns.Keep(settlement.Undeliverable, _time.GetUtcNow());
            }
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindWaitingLanesAsync(int limit, CancellationToken cancellationToken) =>
        Task.FromResult(_turns.FindWaiting(_owner, limit, _time.GetUtcNow(), DeadAfter));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Wakeup>> TakeDueWakeupsAsync(int limit, TimeSpan lease, CancellationToken cancellationToken) =>
        Task.FromResult(_turns.TakeDueWakeups(limit, _time.GetUtcNow(), lease));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, StateItem>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Task.FromResult(_turns.Read(keys));
    }

    /// <inheritdoc/>
    public Task<string?> WriteStateAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return Task.FromResult(_turns.Write(changes, _time.GetUtcNow()));
    }

    /// <inheritdoc/>
    public Task KeepUnreadableAsync(Unreadable unreadable, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        _turns.Keep(unreadable, _time.GetUtcNow());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task ShowLifeAsync(CancellationToken cancellationToken)
    {
        _owner.LastSign = _time.GetUtcNow();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Backlog> MeasureAsync(CancellationToken cancellationToken) => Task.FromResult(_turns.Measure());

    /// <inheritdoc/>
    public Task PruneAsync(DateTimeOffset untouchedSince, CancellationToken cancellationToken)
    {
        _turns.Prune(untouchedSince);
        return Task.CompletedTask;
    }

    private Grant Grant(MemoryLane lane, string? arrivalId)
    {
        lane.Take(_owner, arrivalId);
        return new Grant(lane.Name, lane.Token, [.. lane.Arrivals], [.. lane.Undelivered], _turns.Read(lane.StateKeys), lane.Deaths);
    }
}
