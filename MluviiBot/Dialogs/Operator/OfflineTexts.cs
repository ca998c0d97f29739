using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Operator;

/// <summary>Why nobody can take the guest, in the guest's words.</summary>
internal static class OfflineTexts
{
    public static string Why(HandOffResult result) => result switch
    {
        HandOffResult.Offline { Reasons: var reasons } => Why(reasons),
        HandOffResult.RoutingLoop => OperatorTexts.Loop,
        HandOffResult.NoAnswer or HandOffResult.ReasonRefused => OperatorTexts.Unknown,
        _ => OperatorTexts.OfflineUnknown,
    };

    /// <summary>The reason that tells a guest most: what ends by itself at a known time comes first.</summary>
    private static string Why(IReadOnlyList<GroupOfflineReason> reasons) => true switch
    {
        _ when reasons.Contains(GroupOfflineReason.QueueFull) => OperatorTexts.OfflineQueueFull,
        _ when reasons.Contains(GroupOfflineReason.AwayIsOffline) => OperatorTexts.OfflineAway,
        _ when reasons.Contains(GroupOfflineReason.BusinessHours) => OperatorTexts.OfflineBusinessHours,
        _ when reasons.Contains(GroupOfflineReason.ChannelBlocked) => OperatorTexts.OfflineChannel,
        _ when reasons.Contains(GroupOfflineReason.NoOperators) => OperatorTexts.OfflineNoOperators,
        _ => OperatorTexts.OfflineUnknown,
    };
}
