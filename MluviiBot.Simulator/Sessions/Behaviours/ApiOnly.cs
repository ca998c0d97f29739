using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Activities that are ordinary messages of Bot Framework on that connection.</summary>
internal static class ApiOnly
{
    /// <summary>Null for an API chatbot.</summary>
    public static string? Problem(SessionTurn turn, MluviiActivity activity) =>
        turn.Session.ChatbotId is { } id && turn.Centre.Tenant.Chatbot(id)?.Kind is ChatbotKind.BotFramework
            ? $"{activity.Activity} is for API chatbots: send a message of Bot Framework."
            : null;
}
