using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.World;

/// <summary>Says which groups and operators can take a guest.</summary>
internal static class Availability
{
    /// <summary>State of a group for a guest on a channel.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="desk">Who is busy.</param>
    /// <param name="group">The group.</param>
    /// <param name="channel">The guest's channel.</param>
    /// <param name="now">The time.</param>
    public static GroupAvailability Of(Tenant tenant, Desk desk, Group group, GuestChannel channel, DateTimeOffset now)
    {
        var operators = OperatorsOf(tenant, group).ToArray();
        var online = operators.Where(person => person.Presence is Presence.Online).ToArray();
        var isOnBreak = operators.Any(person => person.Presence is Presence.Away);
        var free = online.Sum(desk.FreeSlotsOf);
        var inQueue = desk.QueueOf(group.Id).Count;
        var freeInQueue = Math.Max(0, group.QueueLimit - inQueue);

        List<GroupOfflineReason> reasons = [];
        AddIf(!group.Hours.AreOpen(TimeZoneInfo.ConvertTime(now, tenant.TimeZone).DateTime), GroupOfflineReason.BusinessHours);
        AddIf(group.BlockedChannels.Contains(channel), GroupOfflineReason.ChannelBlocked);
        AddIf(online.Length == 0 && !isOnBreak, GroupOfflineReason.NoOperators);
        AddIf(online.Length == 0 && isOnBreak && tenant.AwayIsOffline, GroupOfflineReason.AwayIsOffline);
        AddIf(free == 0 && freeInQueue == 0, GroupOfflineReason.QueueFull);

        return new GroupAvailability(
            reasons.Count > 0 ? GroupState.Offline : free > 0 ? GroupState.Online : GroupState.Busy,
            reasons,
            online.Sum(person => person.Slots),
            online.Sum(person => desk.OfferedTo(person.Id)),
            online.Sum(person => desk.AcceptedBy(person.Id)),
            free,
            inQueue,
            freeInQueue);

        void AddIf(bool holds, GroupOfflineReason reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }

    /// <summary>Operators of a group that could take one more guest, the least busy first.</summary>
    public static IEnumerable<Operator> FreeOperators(Tenant tenant, Desk desk, Group group) =>
        OperatorsOf(tenant, group)
            .Where(person => person.Presence is Presence.Online && desk.FreeSlotsOf(person) > 0)
            .OrderByDescending(desk.FreeSlotsOf);

    /// <summary>Operators of a group.</summary>
    public static IEnumerable<Operator> OperatorsOf(Tenant tenant, Group group) => group.Operators.Select(tenant.Operator).OfType<Operator>();
}
