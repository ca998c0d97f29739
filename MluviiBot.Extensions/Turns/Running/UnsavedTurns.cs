using System.Collections.Concurrent;

namespace MluviiBot.Extensions.Turns;

/// <summary>Counts, by lane, how often in a row the turn of an arrival was run here and the store failed to save it.</summary>
internal sealed class UnsavedTurns(TurnOptions options)
{
    private readonly ConcurrentDictionary<string, (long Sequence, int Count)> _lanes = new(StringComparer.Ordinal);

    public void Note(string lane, Arrival? arrival)
    {
        if (arrival is not null)
        {
            _lanes.AddOrUpdate(lane, (arrival.Sequence, 1), (_, known) => (arrival.Sequence, known.Sequence == arrival.Sequence ? known.Count + 1 : 1));
        }
    }

    public void Forget(string lane)
    {
        // Almost always there is none, and looking takes no lock.
        if (_lanes.ContainsKey(lane))
        {
            _lanes.TryRemove(lane, out _);
        }
    }

    public int Count(Arrival arrival) => _lanes.TryGetValue(arrival.Lane, out var known) && known.Sequence == arrival.Sequence ? known.Count : 0;

    /// <summary>When to go on after a failure in a lane: later each time that a turn of it could not be saved.</summary>
    public TimeSpan PauseAfter(string lane, TimeSpan shortest) =>
        _lanes.TryGetValue(lane, out var known) && options.RetryAfter(known.Count) is var pause && pause > shortest ? pause : shortest;
}
