using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class EndConversationBehaviour : ActivityBehaviour<EndConversation>
{
    protected override void Handle(SessionTurn turn, EndConversation activity)
    {
        Switchboard.End(turn, "Ended by the bot.");
    }
}
