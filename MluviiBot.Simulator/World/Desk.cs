namespace MluviiBot.Simulator.World;

/// <summary>Which sessions wait in the queues and which are with the operators.</summary>
internal sealed class Desk
{
    private readonly Dictionary<int, LinkedList<long>> _queues = [];
    private readonly Dictionary<int, HashSet<long>> _offered = [];
    private readonly Dictionary<int, HashSet<long>> _accepted = [];

    /// <summary>Sessions in the queue of a group, first come first.</summary>
    public IReadOnlyCollection<long> QueueOf(int groupId) => _queues.TryGetValue(groupId, out var queue) ? queue : [];

    public int OfferedTo(int operatorId) => CountOf(_offered, operatorId);

    public int AcceptedBy(int operatorId) => CountOf(_accepted, operatorId);

    public int FreeSlotsOf(Operator person) => Math.Max(0, person.Slots - OfferedTo(person.Id) - AcceptedBy(person.Id));

    /// <summary>Sessions that an operator was offered and has not taken.</summary>
    public IReadOnlyCollection<long> OffersOf(int operatorId) => _offered.TryGetValue(operatorId, out var sessions) ? sessions : [];

    public void Queue(long sessionId, int groupId, bool first = false)
    {
        Leave(sessionId);
        var queue = _queues.TryGetValue(groupId, out var known) ? known : _queues[groupId] = [];
        _ = first ? queue.AddFirst(sessionId) : queue.AddLast(sessionId);
    }

    public void Offer(long sessionId, int operatorId)
    {
        Leave(sessionId);
        (_offered.TryGetValue(operatorId, out var known) ? known : _offered[operatorId] = []).Add(sessionId);
    }

    public void Accept(long sessionId, int operatorId)
    {
        Leave(sessionId);
        (_accepted.TryGetValue(operatorId, out var known) ? known : _accepted[operatorId] = []).Add(sessionId);
    }

    public void Leave(long sessionId)
    {
        foreach (var queue in _queues.Values)
        {
            queue.Remove(sessionId);
        }

        foreach (var sessions in _offered.Values.Concat(_accepted.Values))
        {
            sessions.Remove(sessionId);
        }
    }

    private static int CountOf(Dictionary<int, HashSet<long>> sessions, int operatorId) =>
        sessions.TryGetValue(operatorId, out var known) ? known.Count : 0;
}
