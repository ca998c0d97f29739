using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Words of an API chatbot; a bot of Bot Framework sends a message.</summary>
internal sealed class TextBehaviour : ActivityBehaviour<Text>
{
    protected override string? Handle(SessionTurn turn, Text activity)
    {
        if (ApiOnly.Problem(turn, activity) is { } problem)
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(activity.Value))
        {
            return "Text lacks text.";
        }

        BotMessages.Show(turn, new BotMessage { Text = activity.Value });
        return null;
    }
}
