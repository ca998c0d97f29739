using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>mluvii through the Bot Connector service.</summary>
internal sealed class FaultyConnector(FaultPlan plan) : FaultyService(plan)
{
    public override string BotPath => "/api/messages";

    public override IEnumerable<(string Key, string Value)> BotSettings => [];

    public override string ConversationOf(int guest) => string.Create(CultureInfo.InvariantCulture, $"guest-{guest}");

    public override object Message(string conversation, int number, string text) =>
        ActivityOf("message", conversation, string.Create(CultureInfo.InvariantCulture, $"{number:D7}"), text: text);

    public override object Answer(string conversation, IReadOnlyDictionary<string, string> parameters) => ActivityOf(
        "event",
        conversation,
        $"answer-{Guid.NewGuid():N}",
        channelData: JsonConvert.SerializeObject(new { Activity = "GetCallParamsResponse", CallParams = parameters }));

    protected override void Map(WebApplication app) =>
        app.MapPost("/v3/conversations/{conversation}/activities/{**replyTo}", async (HttpContext context, string conversation) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var activity = JObject.Parse(await reader.ReadToEndAsync(context.RequestAborted));
            await TakeAsync(context, conversation, activity.Value<string>("text"), activity["channelData"]?.Value<string>("Activity"));
        });

    private object ActivityOf(string type, string conversation, string id, string? text = null, string? channelData = null) => new
    {
        type,
        id = $"{conversation}|{id}",
        text,
        channelData,
        serviceUrl = Url,
        channelId = "directline",
        from = new { id = "mluvii_guest" },
        recipient = new { id = "bot@mluvii" },
        conversation = new { id = conversation },
    };
}
