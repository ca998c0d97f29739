using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Bot.Builder;

namespace MluviiBot.Extensions.Requests;

/// <summary>Knows until when mluvii may answer, in this process by timers and in the storage for the next one.</summary>
public sealed class MluviiDeadlines : IDisposable
{
    /// <summary>Whoever begins a turn for a deadline has it for this long; a deadline that is overdue by more has lost its process.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly DeadlineStore _store;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, ITimer> _timers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _forgotten = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly Channel<string> _due = Channel.CreateUnbounded<string>();

    /// <param name="storage">Where deadlines outlive the process; the one of the bot's state will do.</param>
    /// <param name="time">The clock.</param>
    public MluviiDeadlines(IStorage storage, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(time);
        _store = new DeadlineStore(storage);
        _time = time;
    }

    /// <summary>Requests whose time has come, one after another.</summary>
    internal ChannelReader<string> Due => _due.Reader;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var timer in _timers.Values)
        {
            timer.Dispose();
        }
    }

    /// <summary>Wakes the conversation when the request is due, in place of any earlier deadline of the request.</summary>
    internal async Task SetAsync(ITurnContext turnContext, string id, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var deadline = new Deadline
        {
            Due = due,
            Conversation = turnContext.Activity.GetConversationReference(),
            Adapter = turnContext.Adapter.GetType().FullName,
        };
        _forgotten.TryRemove(id, out _);
        await ChangeAsync(
            id,
            deadlines =>
            {
                deadlines[id] = deadline;
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        Arm(id, due);
    }

    /// <summary>Nobody needs to be woken. The storage follows with its next write.</summary>
    internal void Forget(string id)
    {
        if (_timers.TryRemove(id, out var timer))
        {
            timer.Dispose();
            _forgotten[id] = true;
        }
    }

    /// <summary>Takes over what an earlier process has left; due ones come at once.</summary>
    internal async Task LoadAsync(CancellationToken cancellationToken) => await LoadAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false);

    /// <summary>Takes over what another process should have done long ago, and clears the storage of what is forgotten.</summary>
    internal async Task RescueAsync(CancellationToken cancellationToken)
    {
        foreach (var id in _forgotten.Keys.DistinctBy(DeadlineStore.ShardOf))
        {
            await ChangeAsync(id, _ => false, cancellationToken).ConfigureAwait(false);
        }

        await LoadAsync(Lease, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The deadline, when it is due and no other process is at it; for <see cref="Lease"/>, until it is finished or comes again.</summary>
    internal async Task<Deadline?> TakeAsync(string id)
    {
        Disarm(id);
        Deadline? found = null;
        var taken = false;
        await ChangeAsync(
            id,
            deadlines =>
            {
                found = deadlines.GetValueOrDefault(id);
                taken = found is not null && found.Due <= _time.GetUtcNow();
                if (taken)
                {
                    _taken[id] = true;
                    found!.Due = _time.GetUtcNow() + Lease;
                    found.Attempts++;
                }

                return taken;
            }).ConfigureAwait(false);
        if (taken)
        {
            return found;
        }

        _taken.TryRemove(id, out _);
        if (found is not null)
        {
            Arm(id, found.Due);
        }

        return null;
    }

    /// <summary>It is done, or is due again at another time; unless it was set anew meanwhile.</summary>
    internal async Task FinishAsync(string id, Deadline taken, DateTimeOffset? again)
    {
        var ours = false;
        await ChangeAsync(
            id,
            deadlines =>
            {
                ours = deadlines.TryGetValue(id, out var current) && current.Due == taken.Due;
                if (ours && again is null)
                {
                    deadlines.Remove(id);
                }
                else if (ours)
                {
                    current!.Due = again!.Value;
                    current.Attempts = 0;
                }

                return ours;
            }).ConfigureAwait(false);
        _taken.TryRemove(id, out _);
        if (ours && again is not null)
        {
            Arm(id, again.Value);
        }
    }

    /// <summary>It could not be done: it comes again when its lease is over, unless it was set anew meanwhile.</summary>
    internal void Retry(string id, Deadline taken)
    {
        _taken.TryRemove(id, out _);
        if (!_timers.ContainsKey(id))
        {
            Arm(id, taken.Due);
        }
    }

    private async Task LoadAsync(TimeSpan overdue, CancellationToken cancellationToken)
    {
        foreach (var (id, deadline) in await _store.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            var known = _timers.ContainsKey(id) || _taken.ContainsKey(id) || _forgotten.ContainsKey(id);
            if (!known && (overdue == TimeSpan.Zero || deadline.Due + overdue <= _time.GetUtcNow()))
            {
                Arm(id, deadline.Due);
            }
        }
    }

    private void Arm(string id, DateTimeOffset due)
    {
        Disarm(id);
        var wait = due - _time.GetUtcNow();
        _timers[id] = _time.CreateTimer(_ => _due.Writer.TryWrite(id), null, wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Disarm(string id)
    {
        if (_timers.TryRemove(id, out var timer))
        {
            timer.Dispose();
        }
    }

    /// <summary>Changes a shard, and takes out of it what is forgotten.</summary>
    private async Task ChangeAsync(string id, Func<Dictionary<string, Deadline>, bool> change, CancellationToken cancellationToken = default)
    {
        var forgotten = _forgotten.Keys.Where(other => DeadlineStore.ShardOf(other) == DeadlineStore.ShardOf(id)).ToList();
        await _store.ChangeAsync(
            id,
            deadlines =>
            {
                var changed = change(deadlines);
                foreach (var done in forgotten)
                {
                    changed |= deadlines.Remove(done);
                }

                return changed;
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var done in forgotten)
        {
            _forgotten.TryRemove(done, out _);
        }
    }
}
