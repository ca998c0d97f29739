using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class DisableGuestUploadBehaviour : ActivityBehaviour<DisableGuestUpload>
{
    protected override void Handle(SessionTurn turn, DisableGuestUpload activity)
    {
        var refusal = GuestWindow.ChangeUpload(turn, activity, ChannelFeature.DisableGuestUpload, isEnabled: false);
        turn.Send(new DisableGuestUploadResponse { Success = refusal is null, ErrorMessage = refusal });
    }
}
