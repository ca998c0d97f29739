using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.World;

/// <summary>Whether a group can take a guest now, and how busy it is.</summary>
/// <param name="State">ONLINE: an operator is free; BUSY: none is, but the queue has room; OFFLINE otherwise.</param>
/// <param name="Reasons">Why it is offline; empty when it is not.</param>
/// <param name="MaxSlots">Guests that the operators at their desks can have.</param>
/// <param name="Waiting">Guests that were offered to them.</param>
/// <param name="Accepted">Guests that they talk to.</param>
/// <param name="FreeSlots">Guests that they could take besides.</param>
/// <param name="InQueue">Guests in the queue.</param>
/// <param name="FreeInQueue">Guests that the queue could take besides.</param>
public sealed record GroupAvailability(
    GroupState State,
    IReadOnlyList<GroupOfflineReason> Reasons,
    int MaxSlots = 0,
    int Waiting = 0,
    int Accepted = 0,
    int FreeSlots = 0,
    int InQueue = 0,
    int FreeInQueue = 0)
{
    /// <summary>A group that is not, or no longer, there.</summary>
    public static GroupAvailability Deleted { get; } = new(GroupState.Offline, [GroupOfflineReason.Deleted]);
}
