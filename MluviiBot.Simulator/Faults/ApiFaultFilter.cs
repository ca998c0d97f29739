using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.Faults;

/// <summary>Faults of what API chatbots send.</summary>
internal sealed class ApiFaultFilter(FaultTable faults, Overtaking overtaking, SigningKeys keys, IHostApplicationLifetime lifetime)
    : FaultFilter(faults, overtaking, keys, lifetime)
{
    protected override (long SessionId, string Activity)? Read(HttpContext http, string body) =>
        ApiMessage.Read(body) is { SessionId: { } sessionId, Message.Name: var activity } ? (sessionId, activity) : null;

    protected override IResult Taken() => TypedResults.Ok();
}
