using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot;

/// <summary>A guest of mluvii, as the bot sees him: Direct Line activities over HTTP, always from "mluvii_guest".</summary>
public sealed class MluviiGuest(BotHost host, LocalConnector connector, string conversation = "conversation-1", string? locale = "cs-CZ")
{
    private readonly HttpClient _bot = host.CreateClient();
    private int _activities;

    /// <summary>mluvii opens the conversation: the bot is added, the guest is not reported.</summary>
    public Task<IReadOnlyList<JObject>> OpensTheChatAsync() =>
        SendAsync(new { type = "conversationUpdate", membersAdded = new[] { new { id = "bot@mluvii", name = "Bot" } } });

    public Task<IReadOnlyList<JObject>> SaysAsync(string text) => SendAsync(new { type = "message", text, textFormat = "plain" });

    /// <summary>An answer of mluvii: an event whose channelData is a JSON string.</summary>
    public Task<IReadOnlyList<JObject>> MluviiSendsAsync(object channelData) =>
        SendAsync(new { type = "event", channelData = JsonConvert.SerializeObject(channelData) });

    /// <summary>mluvii says how its one group is.</summary>
    public Task<IReadOnlyList<JObject>> GroupsAreAsync(string state) => MluviiSendsAsync(new
    {
        Activity = "GetAvailableGroupsResponse",
        AvailableGroups = new[] { new { DisplayName = "Prodej", GroupId = 7, GroupState = state, GroupOfflineReasons = Array.Empty<string>() } },
    });

    /// <summary>Posts an activity and gives what the bot sent to this conversation because of it.</summary>
    private async Task<IReadOnlyList<JObject>> SendAsync(object activity)
    {
        var json = JObject.FromObject(activity);
        json["id"] = $"{conversation}|{++_activities:D7}";
        json["channelId"] = "directline";
        json["serviceUrl"] = connector.ServiceUrl;
        json["timestamp"] = "2026-11-22T12:00:00.0000000Z";
        json["from"] = new JObject { ["id"] = "mluvii_guest" };
        json["recipient"] = new JObject { ["id"] = "bot@mluvii", ["name"] = "Bot" };
        json["conversation"] = new JObject { ["id"] = conversation };
        if (locale is not null)
        {
            json["locale"] = locale;
        }

        var before = Sent().Count;
        using var content = new StringContent(json.ToString(Formatting.None), Encoding.UTF8, "application/json");
        using var response = await _bot.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. Sent().Skip(before)];
    }

    private List<JObject> Sent() =>
        [.. connector.Calls.Where(call => call.Path.Contains($"/{conversation}/", StringComparison.Ordinal)).Select(call => call.Activity!)];
}
