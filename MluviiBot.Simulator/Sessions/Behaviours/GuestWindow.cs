using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Switches parts of the guest's chat window on and off, where his channel lets mluvii.</summary>
internal static class GuestWindow
{
    /// <summary>Switches the guest's writing, and answers.</summary>
    public static void ChangeInput(SessionTurn turn, MluviiActivity activity, ChannelFeature feature, bool isDisabled)
    {
        var refusal = Refusal(turn, activity, feature);
        if (refusal is null)
        {
            turn.Session.IsInputDisabled = isDisabled;
            turn.Changed();
        }

        turn.Send(new GuestInputChangeResponse { Success = refusal is null, ErrorMessage = refusal });
    }

    /// <summary>Switches the guest's paper clip.</summary>
    /// <returns>Why not; null when it was done.</returns>
    public static string? ChangeUpload(SessionTurn turn, MluviiActivity activity, ChannelFeature feature, bool isEnabled)
    {
        var refusal = Refusal(turn, activity, feature);
        if (refusal is null)
        {
            turn.Session.CanUpload = isEnabled;
            turn.Changed();
        }

        return refusal;
    }

    private static string? Refusal(SessionTurn turn, MluviiActivity activity, ChannelFeature feature) =>
        turn.Centre.Capabilities.Supports(turn.Session.Channel, feature) ? null : $"{activity.Activity} does not work on {turn.Session.Channel}.";
}
