namespace MluviiBot.Extensions.Turns;

/// <summary>The state as one turn sees it: its own changes over what was stored when it began.</summary>
internal sealed class TurnState(IReadOnlyDictionary<string, StateItem> stored)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StateItem?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StateChange> _changes = new(StringComparer.Ordinal);

    /// <summary>The item as it is for the turn.</summary>
    /// <returns>False when the store has to be asked.</returns>
    /// <param name="key">Its key.</param>
    /// <param name="item">The item; null when there is none.</param>
    public bool TryRead(string key, out StateItem? item)
    {
        lock (_lock)
        {
            var isKnown = TryReadStored(key, out item);
            if (_changes.TryGetValue(key, out var change))
            {
                item = change.Json is null ? null : new StateItem(change.Json, item?.Version ?? 0);
                return true;
            }

            return isKnown;
        }
    }

    /// <summary>Notes what the store answered.</summary>
    public void NoteRead(string key, StateItem? item)
    {
        lock (_lock)
        {
            _read.TryAdd(key, item);
        }
    }

    /// <summary>Changes an item for the rest of the turn, and for all when the turn is committed.</summary>
    /// <returns>False when it was read in another version than the change is made for.</returns>
    public bool TryChange(StateChange change)
    {
        lock (_lock)
        {
            if (change.ExpectedVersion is { } expected && TryReadStored(change.Key, out var item) && (item?.Version ?? 0) != expected)
            {
                return false;
            }

            _changes[change.Key] = change;
            return true;
        }
    }

    public void RollBack()
    {
        lock (_lock)
        {
            _changes.Clear();
        }
    }

    public IReadOnlyList<StateChange> Changes()
    {
        lock (_lock)
        {
            return _changes.Count == 0 ? [] : [.. _changes.Values];
        }
    }

    private bool TryReadStored(string key, out StateItem? item)
    {
        if (_read.TryGetValue(key, out item))
        {
            return true;
        }

        var isStored = stored.TryGetValue(key, out var known);
        item = isStored ? known : null;
        return isStored;
    }
}
