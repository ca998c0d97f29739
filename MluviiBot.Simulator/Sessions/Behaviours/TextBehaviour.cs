using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Words of an API chatbot; a bot of Bot Framework sends a message.</summary>
internal sealed class TextBehaviour : ActivityBehaviour<Text>
{
    protected override string? WhyNot(SessionTurn turn, Text activity) =>
        ApiOnly.Problem(turn, activity) ?? (string.IsNullOrWhiteSpace(activity.Value) ? "Text lacks text." : null);

    protected override void Handle(SessionTurn turn, Text activity) => BotMessages.Show(turn, new BotMessage { Text = activity.Value });
}
