using System.Text.Json;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Scripts.Playing;

/// <summary>An activity that a bot sent to mluvii.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its JSON, without what it was wrapped in.</param>
internal sealed record Asked(string Name, JsonElement Members)
{
    public static Asked Of(ActivityFromBot sent)
    {
        using var body = JsonDocument.Parse(sent.Json);
        var members = body.RootElement.Member("channelData") ?? body.RootElement;
        if (members.ValueKind is not JsonValueKind.String)
        {
            return new Asked(sent.Activity, members.Clone());
        }

        using var inner = JsonDocument.Parse(members.GetString()!);
        return new Asked(sent.Activity, inner.RootElement.Clone());
    }
}
