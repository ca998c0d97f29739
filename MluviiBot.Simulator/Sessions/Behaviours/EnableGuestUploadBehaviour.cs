using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class EnableGuestUploadBehaviour : ActivityBehaviour<EnableGuestUpload>
{
    protected override void Handle(SessionTurn turn, EnableGuestUpload activity)
    {
        var refusal = GuestWindow.ChangeUpload(turn, activity, ChannelFeature.EnableGuestUpload, isEnabled: true);
        turn.Send(new EnableGuestUploadResponse { Success = refusal is null, ErrorMessage = refusal });
    }
}
