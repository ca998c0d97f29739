using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Faults;

/// <summary>A fault and what has become of it. Touched under the lock of <see cref="FaultTable"/> only.</summary>
internal sealed class PlannedFault(Fault fault)
{
    private readonly Random _random = new(fault.Seed);
    private int _happened;

    public Fault Fault => fault with { Happened = _happened };

    public bool IsOver => _happened >= fault.Count;

    /// <summary>Whether it happens to an activity; if so, it is counted.</summary>
    public bool Happens(FaultDirection direction, long? sessionId, string activity)
    {
        var isMeant = !IsOver
            && fault.Direction == direction
            && (fault.SessionId is null || fault.SessionId == sessionId)
            && (fault.Activity is null ? activity != nameof(Ping) : fault.Activity.Equals(activity, StringComparison.OrdinalIgnoreCase));
        if (!isMeant || _random.NextDouble() >= fault.Probability)
        {
            return false;
        }

        _happened++;
        return true;
    }
}
