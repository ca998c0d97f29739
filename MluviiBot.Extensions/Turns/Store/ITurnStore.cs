namespace MluviiBot.Extensions.Turns;

/// <summary>Where turns are put in order and committed: what came in, the state, what goes out and what is to be done later, in one place.</summary>
/// <remarks>
/// A lane is a conversation of one connection. Whoever holds its lease, one process at a time, runs its turns and delivers what they sent. A lease lasts
/// as long as the process that holds it shows life by <see cref="ShowLifeAsync"/>; one that was thought dead and comes back is refused at the commit, by
/// its token. The same process may be granted a lease that it already holds: it keeps its own turns apart.
/// Every method is safe to call from many threads; an implementation may carry out many calls in one transaction.
/// </remarks>
public interface ITurnStore
{
    /// <summary>Takes an activity in, unless it came before. Its turn is run later, by whoever takes the lane.</summary>
    /// <returns>False when it is a repetition: nothing was changed.</returns>
    Task<bool> AcceptAsync(Arrival arrival, CancellationToken cancellationToken);

    /// <summary>Takes an activity in, unless it came before, and takes its lane if nobody else has it.</summary>
    Task<Beginning> BeginAsync(Arrival arrival, CancellationToken cancellationToken);

    /// <summary>Takes the lane, or gives null when another living process has it. Whoever takes it runs the turn of <see cref="Grant.Head"/> next.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="arrivalId">The arrival of the caller who waits, whose turn nobody else can run; null when there is none.</param>
    /// <param name="cancellationToken">Stops waiting for the store.</param>
    Task<Grant?> TryTakeAsync(string lane, string? arrivalId, CancellationToken cancellationToken);

    /// <summary>Saves all that a turn did, or nothing of it.</summary>
    Task<CommitOutcome> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Notes what became of deliveries, and lets go of the lane if asked to.</summary>
    Task SettleAsync(Settlement settlement, CancellationToken cancellationToken);

    /// <summary>
    /// Lanes where something waits that nobody works on: arrivals without a turn, deliveries that are due. Oldest first. Among them those that this
    /// process has itself, if something waits there for longer than a dead process is silent: it may have been forgotten.
    /// </summary>
    Task<IReadOnlyList<string>> FindWaitingLanesAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Wake-ups that are due; each is given out again only after <paramref name="lease"/>, unless a commit removed it.</summary>
    Task<IReadOnlyList<Wakeup>> TakeDueWakeupsAsync(int limit, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Items of the state; those that are not there are left out.</summary>
    Task<IReadOnlyDictionary<string, StateItem>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Changes the state outside any turn, all or nothing.</summary>
    /// <returns>The key of an item that someone else changed meanwhile, and so nothing was written; null when it was.</returns>
    Task<string?> WriteStateAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken);

    /// <summary>Keeps what could not be read, for whoever looks into it.</summary>
    Task KeepUnreadableAsync(Unreadable unreadable, CancellationToken cancellationToken);

    /// <summary>Keeps the leases of this process alive. To be called several times within the time after which a silent process is taken for dead.</summary>
    Task ShowLifeAsync(CancellationToken cancellationToken);

    /// <summary>What waits and what failed.</summary>
    Task<Backlog> MeasureAsync(CancellationToken cancellationToken);

    /// <summary>Forgets ids of handled arrivals, undeliverable activities, unreadable input and state that nobody touched since then.</summary>
    Task PruneAsync(DateTimeOffset untouchedSince, CancellationToken cancellationToken);
}
