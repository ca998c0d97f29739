using Microsoft.Extensions.Logging;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Operations;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage;

/// <summary>Keeps turns in a database. It creates and migrates its tables by itself when it is first used.</summary>
public abstract class SqlTurnStore : ITurnStore, IAsyncDisposable
{
    private readonly IDatabase _database;
    private readonly TimeProvider _time;
    private readonly OperationQueue[] _queues;
    private readonly SemaphoreSlim _opening = new(1);
    private readonly string _owner = Guid.NewGuid().ToString("N");
    private readonly long _silence;
    private bool _isOpen;

    private protected SqlTurnStore(IDatabase database, TimeSpan silence, TimeProvider time, ILogger logger)
    {
        _database = database;
        _time = time;
        _silence = (long)silence.TotalMilliseconds;
        _queues = [.. Enumerable.Range(0, database.Writers).Select(_ => new OperationQueue(database, logger))];
    }

    private Caller Caller => new(_owner, _time.GetUtcNow(), _silence);

    /// <inheritdoc/>
    public Task<bool> AcceptAsync(Arrival arrival, CancellationToken cancellationToken) =>
        WriteAsync(new AcceptArrival(arrival, Caller), cancellationToken);

    /// <inheritdoc/>
    public async Task<Beginning> BeginAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var beginning = await WriteAsync(new BeginTurn(arrival, Caller, isDurable: false), cancellationToken).ConfigureAwait(false);

        // Who repeats is told at once that all is well: what he repeats must be on the disk.
        return beginning.IsRepetition ? await WriteAsync(new BeginTurn(arrival, Caller, isDurable: true), cancellationToken).ConfigureAwait(false) : beginning;
    }

    /// <inheritdoc/>
    public Task<Grant?> TryTakeAsync(string lane, string? arrivalId, CancellationToken cancellationToken) =>
        WriteAsync(new TakeLane(lane, arrivalId, Caller), cancellationToken);

    /// <inheritdoc/>
    public async Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        await WriteAsync(new CommitTurn(commit, Caller), cancellationToken).ConfigureAwait(false) ? CommitOutcome.Committed
        : await ConflictAsync(commit.State, cancellationToken).ConfigureAwait(false) is not null
            && await ExecuteAsync(new HoldsLane(commit.Lane, commit.Token, Caller), cancellationToken).ConfigureAwait(false) ? CommitOutcome.Conflict
        : CommitOutcome.LaneLost;

    /// <inheritdoc/>
    public Task SettleAsync(Settlement settlement, CancellationToken cancellationToken) =>
        WriteAsync(new SettleDeliveries(settlement, Caller), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindWaitingLanesAsync(int limit, CancellationToken cancellationToken) =>
        ExecuteAsync(new FindWaitingLanes(limit, Caller), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Wakeup>> TakeDueWakeupsAsync(int limit, TimeSpan lease, CancellationToken cancellationToken) =>
        WriteAsync(new TakeDueWakeups(limit, lease, Caller), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, StateItem>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        ExecuteAsync(new ReadState(keys), cancellationToken);

    /// <inheritdoc/>
    public async Task<string?> WriteStateAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken)
    {
        while (!await WriteAsync(new ChangeState(changes, Caller), cancellationToken).ConfigureAwait(false))
        {
            if (await ConflictAsync(changes, cancellationToken).ConfigureAwait(false) is { } conflict)
            {
                return conflict;
            }

            // What was in the way is gone, or the row that says that this process lives was.
            await ShowLifeAsync(cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    /// <inheritdoc/>
    public Task KeepUnreadableAsync(Unreadable unreadable, CancellationToken cancellationToken) =>
        WriteAsync(new KeepUnreadable(unreadable, Caller), cancellationToken);

    /// <inheritdoc/>
    public Task ShowLifeAsync(CancellationToken cancellationToken) => ExecuteAsync(new ShowLife(Caller), cancellationToken);

    /// <inheritdoc/>
    public Task<Backlog> MeasureAsync(CancellationToken cancellationToken) => ExecuteAsync(new MeasureBacklog(), cancellationToken);

    /// <inheritdoc/>
    public async Task PruneAsync(DateTimeOffset untouchedSince, CancellationToken cancellationToken)
    {
        foreach (var kind in Prune.Kinds)
        {
            while (await WriteAsync(new Prune(kind, untouchedSince), cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>
    /// Deletes all that is kept of a guest, also while bots run: the conversation, what is known of the guest across conversations, and the guest's
    /// other conversations. Input that could not be read belongs to nobody and stays until it is pruned.
    /// </summary>
    /// <param name="conversation">Id of one conversation of the guest; on mluvii's API the number of the session.</param>
    /// <param name="cancellationToken">Stops it before anything is deleted.</param>
    /// <returns>What was deleted; no conversation when nothing is kept of this one.</returns>
    public async Task<Forgotten> ForgetAsync(string conversation, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversation);
        var found = await ExecuteAsync(new FindConversations(conversation), cancellationToken).ConfigureAwait(false);
        return await WriteAsync(new ForgetConversations(found), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finishes what was begun, and lets go of all lanes.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var queue in _queues[1..])
        {
            await queue.DisposeAsync().ConfigureAwait(false);
        }

        // Last: what others go on with must be noted before.
        if (_isOpen)
        {
            _queues[0].Add(new Depart(Caller));
        }

        await _queues[0].DisposeAsync().ConfigureAwait(false);
        await _database.DisposeAsync().ConfigureAwait(false);
        _opening.Dispose();
    }

    private async Task<string?> ConflictAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken)
    {
        var expected = changes.Where(change => change.ExpectedVersion is not null).ToArray();
        var items = await ExecuteAsync(new ReadState([.. expected.Select(change => change.Key)]), cancellationToken).ConfigureAwait(false);
        return Array.Find(expected, change => (items.TryGetValue(change.Key, out var item) ? item.Version : 0) != change.ExpectedVersion)?.Key;
    }

    private async Task<T> WriteAsync<T>(Operation<T> operation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        operation.CancellationToken = cancellationToken;
        QueueOf(operation).Add(operation);
        return await operation.Completion.ConfigureAwait(false);
    }

    /// <summary>Half of the queues are for what must reach the disk, which takes long; in the others things go on meanwhile.</summary>
    private OperationQueue QueueOf(Operation operation)
    {
        var durable = (_queues.Length + 1) / 2;
        var queues = operation.IsDurable || durable == _queues.Length ? _queues.AsSpan(0, durable) : _queues.AsSpan(durable);
        return queues[(int)((uint)(operation.Lane?.GetHashCode(StringComparison.Ordinal) ?? 0) % queues.Length)];
    }

    private async Task<T> ExecuteAsync<T>(Operation<T> operation, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await Attempts.RunAsync(_database, () => _database.ExecuteAsync(operation, cancellationToken), cancellationToken).ConfigureAwait(false);
            return operation.Result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw _database.Explain(exception);
        }
    }

    private async ValueTask OpenAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _isOpen))
        {
            return;
        }

        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_isOpen)
            {
                await Attempts.RunAsync(_database, () => _database.MigrateAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
                await Attempts.RunAsync(_database, () => _database.ExecuteAsync(new ShowLife(Caller), cancellationToken), cancellationToken).ConfigureAwait(false);
                Volatile.Write(ref _isOpen, true);
            }
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StorageException))
        {
            throw _database.Explain(exception);
        }
        finally
        {
            _opening.Release();
        }
    }
}
