using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>What bots of Bot Framework hear from mluvii: guests' words as messages, all else as events with channel data.</summary>
internal static class GuestActivity
{
    /// <summary>mluvii calls every guest so.</summary>
    public const string GuestId = "mluvii_guest";

    public static JsonObject Of(MluviiActivity activity, BotFrameworkOptions options)
    {
        var from = new JsonObject { ["id"] = GuestId };
        if (activity is Text said)
        {
            return new JsonObject { ["type"] = ActivityTypes.Message, ["from"] = from, ["text"] = said.Value, ["textFormat"] = TextFormatTypes.Plain };
        }

        var json = MluviiJson.Write(activity, options.Casing);
        return new JsonObject { ["type"] = ActivityTypes.Event, ["from"] = from, ["channelData"] = options.ChannelDataIsObject ? JsonNode.Parse(json) : json };
    }
}
