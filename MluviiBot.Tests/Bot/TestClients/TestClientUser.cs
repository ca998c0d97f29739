using System.Net;
using System.Text;
using System.Threading.Channels;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot.TestClients;

/// <summary>Someone who talks to the bot in a test client on this machine, and sees all that it sends, whenever it does.</summary>
public sealed class TestClientUser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BotHost _host;
    private readonly LocalConnector _connector;
    private readonly HttpClient _bot;
    private readonly Channel<JObject> _sent = Channel.CreateUnbounded<JObject>();

    private TestClientUser(BotHost host, LocalConnector connector)
    {
        _host = host;
        _connector = connector;
        _bot = host.CreateClient();
        _connector.Answer = call =>
        {
            _sent.Writer.TryWrite(call.Activity!);
            return HttpStatusCode.Created;
        };
    }

    public string ChannelId { get; init; } = "directline";

    public string From { get; init; } = "user-1";

    /// <summary>Starts the bot with a stand-in that answers at once.</summary>
    public static async Task<TestClientUser> StartAsync(
        string channelId = "directline", string from = "user-1", string environment = "Development", params (string Key, string Value)[] settings) =>
        new(new BotHost(environment, [("StandIn:Delay", "00:00:00"), ("StandIn:GuestActsAfter", "00:00:00"), .. settings]), await LocalConnector.StartAsync())
        {
            ChannelId = channelId,
            From = from,
        };

    public ManualTime Time => _host.Time;

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    public async Task SaysAsync(string text)
    {
        var activity = new JObject
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString("N"),
            ["text"] = text,
            ["channelId"] = ChannelId,
            ["serviceUrl"] = _connector.ServiceUrl,
            ["locale"] = "cs-CZ",
            ["from"] = new JObject { ["id"] = From },
            ["recipient"] = new JObject { ["id"] = "bot" },
            ["conversation"] = new JObject { ["id"] = "conversation-1" },
        };
        using var content = new StringContent(activity.ToString(Formatting.None), Encoding.UTF8, "application/json");
        using var response = await _bot.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Says something and waits for the text that holds these words.</summary>
    public async Task<string> SaysAsync(string text, string reply)
    {
        await SaysAsync(text);
        return await GetsAsync(reply);
    }

    /// <summary>Waits for a text that holds these words; what comes before it is passed over.</summary>
    public async Task<string> GetsAsync(string words) =>
        (await GetsAsync(activity => activity.Value<string>("text")?.Contains(words, StringComparison.Ordinal) == true)).Value<string>("text")!;

    public async Task<JObject> GetsAsync(Predicate<JObject> wanted)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var activity = await _sent.Reader.ReadAsync(limit.Token);
            if (wanted(activity))
            {
                return activity;
            }
        }
    }

    /// <summary>All that has come and was not looked at.</summary>
    public IReadOnlyList<JObject> Rest()
    {
        var rest = new List<JObject>();
        while (_sent.Reader.TryRead(out var activity))
        {
            rest.Add(activity);
        }

        return rest;
    }
}
