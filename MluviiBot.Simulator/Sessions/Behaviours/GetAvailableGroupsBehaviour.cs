using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>States of the groups asked for; without ids of all that routing has for the guest.</summary>
internal sealed class GetAvailableGroupsBehaviour : ActivityBehaviour<GetAvailableGroups>
{
    protected override void Handle(SessionTurn turn, GetAvailableGroups activity)
    {
        var groups = activity.GroupIds.Count == 0
            ? Switchboard.Match(turn).Groups.Select(group => Describe(turn, group))
            : activity.GroupIds.Select(id => turn.Centre.Tenant.Group(id) is { } group ? Describe(turn, group) : Deleted(id));
        turn.Send(new GetAvailableGroupsResponse { AvailableGroups = [.. groups] });
    }

    private static AvailableGroup Describe(SessionTurn turn, Group group)
    {
        var brief = new AvailableGroup { DisplayName = group.Name, GroupId = group.Id };
        return turn.Centre.Switches.ShortGroups ? brief : Complete(brief, Switchboard.AvailabilityOf(turn, group));
    }

    private static AvailableGroup Deleted(int id) => Complete(new AvailableGroup { GroupId = id }, GroupAvailability.Deleted);

    private static AvailableGroup Complete(AvailableGroup group, GroupAvailability now) => group with
    {
        GroupState = now.State,
        GroupOfflineReasons = [.. now.Reasons],
        GroupWorkload = new GroupWorkload
        {
            MaxSlots = now.MaxSlots,
            UsedSlotsWaiting = now.Waiting,
            UsedSlotsAccepted = now.Accepted,
            FreeSlots = now.FreeSlots,
        },
        QueueWorkload = new QueueWorkload
        {
            FreeQueueSlotsCountTotal = now.FreeInQueue,
            InQueueCountTotal = now.InQueue,
            IsQueueFull = now.FreeInQueue == 0,
        },
    };
}
