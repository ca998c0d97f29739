using System.Text.Json.Nodes;

namespace MluviiBot.Simulator.BotService;

/// <summary>Errors in the form that Bot Framework's services answer: <c>{"error":{"code","message"}}</c>.</summary>
internal static class ServiceError
{
    public static IResult Of(int status, string code, string message) =>
        TypedResults.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, statusCode: status);

    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult NoConversation(string id) => Of(StatusCodes.Status404NotFound, "ConversationNotFound", $"There is no conversation '{id}' here.");
}
