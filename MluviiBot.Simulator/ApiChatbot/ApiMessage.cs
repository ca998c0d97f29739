using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>What an API chatbot posted, in any of the shapes that mluvii's pages and samples show.</summary>
/// <param name="SessionId">The session that it names; null when it names none.</param>
/// <param name="Message">What it is.</param>
internal sealed record ApiMessage(long? SessionId, BotMessage Message)
{
    /// <returns>Null when it is no JSON object.</returns>
    public static ApiMessage? Read(string json)
    {
        if (!JsonBody.IsReadable(Encoding.UTF8.GetBytes(json)))
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind is JsonValueKind.Object ? Read(document.RootElement, json) : null;
    }

    private static ApiMessage Read(JsonElement body, string json)
    {
        if (MluviiJson.Read(body) is { } activity)
        {
            return new ApiMessage(activity.SessionId, new BotMessage { Json = json, Command = activity });
        }

        var message = body.TextOf("type") switch
        {
            "message" => BotFrameworkMessage.Read(json) with { Command = null },
            "mluvii" => new BotMessage { Json = json, Text = body.TextOf("text") },
            var type => new BotMessage { Json = json, Command = Unknown(type ?? "without a name") },
        };
        return new ApiMessage(long.TryParse(body.TextOf("sessionId"), CultureInfo.InvariantCulture, out var session) ? session : null, message);
    }

    private static MluviiActivity? Unknown(string type) => MluviiJson.Read(new JsonObject { ["activity"] = type }.ToJsonString());
}
