using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What the groups together mean for a guest.</summary>
internal sealed record GroupOverview(bool IsOnline, bool IsBusy, int? Ahead, IReadOnlyList<GroupOfflineReason> Reasons)
{
    public static GroupOverview Of(MluviiList<AvailableGroup> groups)
    {
        var busy = groups.Where(group => group.GroupState == GroupState.Busy).ToList();
        return new GroupOverview(
            groups.Any(IsAvailable),
            busy.Count > 0,
            busy.Min(group => group.QueueWorkload?.InQueueCountTotal),
            [.. groups.SelectMany(group => group.GroupOfflineReasons).Where(reason => reason != GroupOfflineReason.None).Distinct()]);
    }

    // The old short form lists the groups that are available, and has no state.
    private static bool IsAvailable(AvailableGroup group) => group.GroupState is not { } state || state == GroupState.Online;
}
