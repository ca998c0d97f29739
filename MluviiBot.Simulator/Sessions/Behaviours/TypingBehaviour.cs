using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Shows or hides the sign that somebody writes, until the next message.</summary>
internal sealed class TypingBehaviour : ActivityBehaviour<Typing>
{
    protected override void Handle(SessionTurn turn, Typing activity)
    {
        BotMessages.ShowTyping(turn, activity.Show ?? true);
    }
}
