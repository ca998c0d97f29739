using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot;

/// <summary>A guest of mluvii, as the bot sees him: Direct Line activities over HTTP, always from "mluvii_guest".</summary>
public sealed class MluviiGuest(HttpClient bot, LocalConnector connector, string conversation = "conversation-1", string? locale = "cs-CZ")
{
    private HttpClient _bot = bot;
    private int _activities;

    public MluviiGuest(BotHost host, LocalConnector connector, string conversation = "conversation-1", string? locale = "cs-CZ")
        : this(host.CreateClient(), connector, conversation, locale)
    {
    }

    /// <summary>What mluvii answers by itself, by the name of the request.</summary>
    public Dictionary<string, object> Answers { get; } = new()
    {
        ["SetCallParams"] = new { Activity = "SetCallParamsResponse", Success = true },
        ["GetCallParams"] = new { Activity = "GetCallParamsResponse", CallParams = new { } },
        ["GetGuestIdentity"] = new { Activity = "GetGuestIdentityResponse" },
        ["ObtainCrmIdentity"] = new { Activity = "ObtainCrmIdentityResponse", MatchedCrmIdentities = Array.Empty<object>() },
        ["AssignCrmIdentity"] = new { Activity = "AssignCrmIdentityResponse", Created = true, CrmIdentityId = 1 },
    };

    /// <summary>mluvii calls another process of the bot from now on.</summary>
    public void GoesOnWith(HttpClient another) => _bot = another;

    /// <summary>mluvii opens the conversation: the bot is added, the guest is not reported.</summary>
    public Task<IReadOnlyList<JObject>> OpensTheChatAsync() =>
        SendAsync(new { type = "conversationUpdate", membersAdded = new[] { new { id = "bot@mluvii", name = "Bot" } } });

    public Task<IReadOnlyList<JObject>> SaysAsync(string text) => SendAsync(new { type = "message", text, textFormat = "plain" });

    /// <summary>An answer of mluvii: an event whose channelData is a JSON string.</summary>
    public Task<IReadOnlyList<JObject>> MluviiSendsAsync(object channelData) =>
        SendAsync(new { type = "event", channelData = JsonConvert.SerializeObject(channelData) });

    /// <summary>mluvii says how its one group is.</summary>
    public Task<IReadOnlyList<JObject>> GroupsAreAsync(string state, string[]? reasons = null, int? ahead = null) => MluviiSendsAsync(new
    {
        Activity = "GetAvailableGroupsResponse",
        AvailableGroups = new[]
        {
            new
            {
                DisplayName = "Prodej",
                GroupId = 7,
                GroupState = state,
                GroupOfflineReasons = reasons ?? [],
                QueueWorkload = ahead is null ? null : new { InQueueCountTotal = ahead },
            },
        },
    });

    /// <summary>Posts an activity and gives what the bot sent to this conversation because of it, and because of mluvii's answers to that.</summary>
    private async Task<IReadOnlyList<JObject>> SendAsync(object activity)
    {
        var replies = new List<JObject>(await PostAsync(activity));
        for (var next = 0; next < replies.Count; next++)
        {
            if (replies[next]["channelData"]?.Value<string>("Activity") is { } command && Answers.TryGetValue(command, out var answer))
            {
                replies.AddRange(await PostAsync(new { type = "event", channelData = JsonConvert.SerializeObject(answer) }));
            }
        }

        return replies;
    }

    private async Task<IReadOnlyList<JObject>> PostAsync(object activity)
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
