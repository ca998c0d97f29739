using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class HandOffBehaviour : ActivityBehaviour<HandOff>
{
    protected override void Handle(SessionTurn turn, HandOff activity)
    {
        Switchboard.HandOff(turn);
    }
}
