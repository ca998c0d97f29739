using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Faults;

/// <summary>The faults that shall happen. Each that does is told in the log.</summary>
public sealed class FaultTable(Simulation simulation)
{
    private const int Most = 1_000;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly List<PlannedFault> _faults = [];
    private int _lastId;

    /// <summary>All faults, oldest first; also those that are over, until room is needed.</summary>
    public IReadOnlyList<Fault> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _faults.Select(planned => planned.Fault)];
            }
        }
    }

    /// <summary>Whether nothing can go wrong.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
            {
                return _faults.Count == 0;
            }
        }
    }

    /// <summary>Adds a fault.</summary>
    /// <returns>The fault with its number.</returns>
    /// <exception cref="NotPossibleException">Something is wrong with it; the message says what to write instead.</exception>
    public Fault Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (WhyNot(fault) is { } problem)
        {
            throw new NotPossibleException(problem);
        }

        lock (_lock)
        {
            if (_faults.Count >= Most && _faults.RemoveAll(planned => planned.IsOver) == 0)
            {
                throw new NotPossibleException($"There are {Most} faults already: remove some.");
            }

            var numbered = fault with { Id = ++_lastId, Happened = 0 };
            _faults.Add(new PlannedFault(numbered));
            return numbered;
        }
    }

    /// <summary>Removes a fault.</summary>
    /// <returns>False when there is none of this number.</returns>
    public bool Remove(int id)
    {
        lock (_lock)
        {
            return _faults.RemoveAll(planned => planned.Fault.Id == id) > 0;
        }
    }

    /// <summary>Removes all faults.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _faults.Clear();
        }
    }

    /// <summary>What goes wrong with an activity now: the first fault that happens to it. Null when nothing does.</summary>
    public Fault? Next(FaultDirection direction, long? sessionId, string activity)
    {
        Fault? fault;
        lock (_lock)
        {
            fault = _faults.FirstOrDefault(planned => planned.Happens(direction, sessionId, activity))?.Fault;
        }

        if (fault is not null)
        {
            var way = direction is FaultDirection.ToBot ? "to" : "from";
            simulation.Log.Append(new Noted(NoteKind.Fault, $"Fault {fault.Id}, {fault.Kind.Name()}: {activity} {way} the bot.") { SessionId = sessionId });
        }

        return fault;
    }

    private static string? WhyNot(Fault fault) => fault switch
    {
        _ when !Enum.IsDefined(fault.Kind) || !Enum.IsDefined(fault.Direction) => "The fault needs a known kind and direction.",
        { Count: < 1 } => "count must be 1 or more; leave it out for always.",
        { Probability: not (> 0 and <= 1) } => "probability must be more than 0, and at most 1.",
        _ when fault.Delay <= TimeSpan.Zero || fault.Delay > LongestDelay => "delay must be more than 0 and at most ten minutes, as 00:00:02.",
        _ => null,
    };
}
