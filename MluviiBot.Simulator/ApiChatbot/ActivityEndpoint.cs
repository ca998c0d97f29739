using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Where API chatbots send their activities. The answer says only whether mluvii took one; what comes of it goes to the webhook.</summary>
/// <remarks>Source: mluvii's page on the API chatbot. What its errors look like is not published; here they are RFC 9457's.</remarks>
internal static class ActivityEndpoint
{
    public static RouteHandlerBuilder MapActivity(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/v1/Chatbot/{chatbotId:int}/activity", TakeAsync).AddEndpointFilter<ApiTokenFilter>();

    private static async Task<IResult> TakeAsync(
        int chatbotId, HttpRequest request, HttpResponse response, Simulation simulation, SessionRate rate, CancellationToken cancellationToken)
    {
        if (simulation.Tenant.Chatbot(chatbotId) is not { Kind: ChatbotKind.Api })
        {
            return Told(simulation, chatbotId, null, StatusCodes.Status404NotFound, $"There is no API chatbot {chatbotId}.");
        }

        using var body = new StreamReader(request.Body, leaveOpen: true);
        if (ApiMessage.Read(await body.ReadToEndAsync(cancellationToken)) is not { } received)
        {
            return Told(simulation, chatbotId, null, StatusCodes.Status400BadRequest, "The body must be one activity as a JSON object.");
        }

        if (received.SessionId is not { } sessionId)
        {
            return Told(simulation, chatbotId, null, StatusCodes.Status400BadRequest, $"{received.Message.Name} must say its sessionId.");
        }

        if (rate.Count(chatbotId, sessionId) is { } wait)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Told(simulation, chatbotId, sessionId, StatusCodes.Status429TooManyRequests, $"Too many activities in a minute: {received.Message.Name} must wait.");
        }

        var result = simulation.Chatbots.Receive(sessionId, chatbotId, received.Message);
        return result.IsAccepted ? TypedResults.Ok() : Refused(StatusOf(result.Refusal), result.Reason);
    }

    private static int StatusOf(BotSendRefusal? refusal) => refusal switch
    {
        BotSendRefusal.UnknownSession => StatusCodes.Status404NotFound,
        BotSendRefusal.NotWithThisBot => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>Refuses what never gets as far as a session, and so would not be in the log.</summary>
    private static ProblemHttpResult Told(Simulation simulation, int chatbotId, long? sessionId, int status, string reason)
    {
        simulation.Log.Append(new Noted(NoteKind.Connection, $"Chatbot {chatbotId} was answered {status}. {reason}") { SessionId = sessionId });
        return Refused(status, reason);
    }

    private static ProblemHttpResult Refused(int status, string? reason) => TypedResults.Problem(reason, statusCode: status);
}
