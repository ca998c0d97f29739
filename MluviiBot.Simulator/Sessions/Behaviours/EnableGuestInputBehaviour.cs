using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class EnableGuestInputBehaviour : ActivityBehaviour<EnableGuestInput>
{
    protected override void Handle(SessionTurn turn, EnableGuestInput activity)
    {
        GuestWindow.ChangeInput(turn, activity, ChannelFeature.EnableGuestInput, isDisabled: false);
    }
}
