using System.Text;
using System.Text.Json.Nodes;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.Faults;

/// <summary>Faults of what bots of Bot Framework send into guests' conversations.</summary>
internal sealed class ConnectorFaultFilter(
    BotFrameworkConnection connection, FaultTable faults, Overtaking overtaking, SigningKeys keys, IHostApplicationLifetime lifetime)
    : FaultFilter(faults, overtaking, keys, lifetime)
{
    protected override (long SessionId, string Activity)? Read(HttpContext http, string body)
    {
        var values = http.Request.RouteValues;
        var isActivity = HttpMethods.IsPost(http.Request.Method)
            && (values.ContainsKey("activityId") || http.Request.Path.Value!.EndsWith("/activities", StringComparison.OrdinalIgnoreCase));
        if (!isActivity || values["id"] is not string conversation || connection.SessionOf(conversation) is not { } sessionId)
        {
            return null;
        }

        return JsonBody.IsReadable(Encoding.UTF8.GetBytes(body)) ? (sessionId, BotFrameworkMessage.Read(body).Name) : null;
    }

    protected override IResult Taken() =>
        TypedResults.Json(new JsonObject { ["id"] = Guid.NewGuid().ToString("N") }, statusCode: StatusCodes.Status201Created);
}
