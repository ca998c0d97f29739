using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class DisableGuestInputBehaviour : ActivityBehaviour<DisableGuestInput>
{
    protected override void Handle(SessionTurn turn, DisableGuestInput activity)
    {
        GuestWindow.ChangeInput(turn, activity, ChannelFeature.DisableGuestInput, isDisabled: true);
    }
}
