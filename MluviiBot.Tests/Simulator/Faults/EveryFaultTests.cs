using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Running;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;
using MluviiBot.Tests.Simulator.ApiChatbot;

namespace MluviiBot.Tests.Simulator.Faults;

/// <summary>Every fault on both connections and in both directions: it meets the session and the activity that it is meant for, once, and nothing else.</summary>
public sealed class EveryFaultTests : IAsyncLifetime
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Password = "correct-horse";

    private readonly ManualTime _patience = new();
    private WebhookUnderTest _bot = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    /// <summary>Connection, fault, and what the bot hears of "hit" and "next".</summary>
    public static TheoryData<ChatbotKind, string, string> ToBot { get; } = Cases(
        ("drop", "next"), ("delay", "hit next"), ("repeat", "hit hit next"), ("reorder", "next hit"), ("tooManyRequests", "next"), ("serverError", "next"),
        ("noAnswer", "hit next"), ("brokenConnection", "next"), ("keyRotation", "hit next"));

    /// <summary>Connection, fault, and what the guest sees of "hit" and "next".</summary>
    public static TheoryData<ChatbotKind, string, string> FromBot { get; } = Cases(
        ("drop", "next"), ("delay", "hit next"), ("repeat", "hit hit next"), ("tooManyRequests", "next"), ("serverError", "next"),
        ("noAnswer", "hit next"), ("brokenConnection", "next"), ("keyRotation", "next"));

    private Simulation Simulation => _app.Services.GetRequiredService<Simulation>();

    public async Task InitializeAsync()
    {
        _bot = await WebhookUnderTest.StartAsync();
        _app = await SimulatorHost.StartAsync(Company(_bot.Url), new SimulatorSettings { Port = 0 }, services =>
        {
            services.Configure<BotFrameworkOptions>(bots => (bots.AppId, bots.Password) = (AppId, Password));
            services.GiveBotsUpBy(_patience);
        });
        _http = new HttpClient { BaseAddress = SimulatorHost.AddressOf(_app) };
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(ToBot))]
    public async Task Fault_meets_one_activity_to_the_bot(ChatbotKind connection, string kind, string heard)
    {
        var (one, other) = (await GuestAsync(connection), await GuestAsync(connection));
        await FaultAsync(kind, "toBot", one, "Text", DelayOf(kind));

        Simulation.Guests.Says(other, "other");
        Simulation.Guests.Uploads(one, "a.txt", new Uri("http://localhost/a.txt"));
        await UntilAsync(() => Texts() is ["other"] && _bot.Bodies.Any(body => body.Contains("a.txt", StringComparison.Ordinal)));
        await Simulation.SettledAsync(one);
        Simulation.Guests.Says(one, "hit");
        if (kind == "noAnswer")
        {
            await UntilAsync(() => Texts().Contains("hit"));
            _patience.Advance(TimeSpan.FromMinutes(1));
        }

        await Simulation.SettledAsync(one);
        Simulation.Guests.Says(one, "next");

        await UntilAsync(() => Texts().Skip(1).SequenceEqual(heard.Split(' ')));
        await Simulation.SettledAsync(one);
        Happened().ShouldBe([$"Fault 1, {kind}: Text to the bot."]);
        var isTold = heard.Split(' ') is ["hit", "next"] or ["hit", "hit", "next"] && kind != "noAnswer";
        Simulation.Log.After(0, one).OfType<DeliveryEnded>().Count(ended => ended.Error is not null).ShouldBe(isTold ? 0 : 1);
    }

    [Theory]
    [MemberData(nameof(FromBot))]
    public async Task Fault_meets_one_activity_from_the_bot(ChatbotKind connection, string kind, string seen)
    {
        var (one, other) = (await GuestAsync(connection), await GuestAsync(connection));
        await FaultAsync(kind, "fromBot", one, NameOfWords(connection), DelayOf(kind));

        (await SendAsync(connection, other, Words(connection, other, "other"))).ShouldBeTrue();
        (await SendAsync(connection, one, Typing(connection, one))).ShouldBeTrue();
        var hit = SendAsync(connection, one, Words(connection, one, "hit"));
        await Task.WhenAny(hit, UntilAsync(() => kind == "noAnswer" && Seen(one) is ["hit"]));
        (await SendAsync(connection, one, Words(connection, one, "next"))).ShouldBeTrue();

        Seen(one).ShouldBe(seen.Split(' '));
        Seen(other).ShouldBe(["other"]);
        Happened().ShouldBe([$"Fault 1, {kind}: {NameOfWords(connection)} from the bot."]);
        (hit.IsCompleted && await hit).ShouldBe(kind is "drop" or "delay" or "repeat");
    }

    [Theory]
    [InlineData(ChatbotKind.BotFramework)]
    [InlineData(ChatbotKind.Api)]
    public async Task Activity_from_the_bot_is_overtaken_by_the_next(ChatbotKind connection)
    {
        var one = await GuestAsync(connection);
        await FaultAsync("reorder", "fromBot", one, NameOfWords(connection), DelayOf("reorder"));

        var hit = SendAsync(connection, one, Words(connection, one, "hit"));
        await UntilAsync(() => Happened().Length == 1);
        while (!hit.IsCompleted)
        {
            (await SendAsync(connection, one, Words(connection, one, "next"))).ShouldBeTrue();
            await Task.WhenAny(hit, Task.Delay(TimeSpan.FromSeconds(1)));
        }

        (await hit).ShouldBeTrue();
        Seen(one)[0].ShouldBe("next");
        Seen(one).Count(text => text == "hit").ShouldBe(1);
    }

    [Theory]
    [InlineData("drop", "next")]
    [InlineData("delay", "hit next")]
    [InlineData("repeat", "hit hit next")]
    [InlineData("reorder", "next hit")]
    [InlineData("429", "next")]
    [InlineData("tooManyRequests", "next")]
    [InlineData("500", "next")]
    [InlineData("serverError", "next")]
    [InlineData("no answer", "hit next")]
    [InlineData("broken connection", "next")]
    [InlineData("brokenConnection", "next")]
    [InlineData("key rotation", "hit next")]
    public async Task Script_asks_for_a_fault(string words, string heard)
    {
        var steps = $$"""
            script: Faults
            guests: [Eva, Adam]
            steps:
              - Eva arrives: { parameters: { bot: api } }
              - Adam arrives: { parameters: { bot: api } }
              - connection fails for Eva: { {{words}}: { activity: Text, times: 1, by: {{TimeSpan.Parse(DelayOf(words), CultureInfo.InvariantCulture).TotalMilliseconds}} ms } }
              - Adam says: other
              - bot stays silent: 300 ms
              - Eva says: hit
              - Eva says: next
              - bot stays silent: 300 ms
            """;
        var script = ScriptFile.Read(steps, "faults.yaml", YamlValue.Read("name: Nobody", "tenant.yaml")) with { Tenant = Company(_bot.Url) };

        var runner = new ScriptRunner(async (tenant, token) => new Playground(
            await SimulatorHost.StartAsync(tenant, new SimulatorSettings { Port = 0 }, services => services.GiveBotsUpBy(words == "no answer" ? TimeProvider.System : _patience), token),
            () => UntilAsync(() => Texts().SequenceEqual(["other", .. heard.Split(' ')]))))
        {
            Patience = TimeSpan.FromSeconds(30),
        };
        (await runner.PlayAsync(script)).Failure.ShouldBeNull();
    }

    private static TheoryData<ChatbotKind, string, string> Cases(params (string Kind, string Outcome)[] cases)
    {
        var data = new TheoryData<ChatbotKind, string, string>();
        foreach (var connection in Enum.GetValues<ChatbotKind>())
        {
            foreach (var (kind, outcome) in cases)
            {
                data.Add(connection, kind, outcome);
            }
        }

        return data;
    }

    private static Tenant Company(Uri bot) => new()
    {
        Name = "Kavárna",
        GuestsMayUpload = true,
        Chatbots =
        [
            new Chatbot { Id = 101, Name = "Framework", Kind = ChatbotKind.BotFramework, Address = bot },
            new Chatbot { Id = 102, Name = "Api", Kind = ChatbotKind.Api, Address = bot },
        ],
        Routing = [new RoutingRow { ChatbotId = 102, When = new Dictionary<string, string> { ["bot"] = "api" } }, new RoutingRow { ChatbotId = 101 }],
    };

    /// <summary>What is overtaken waits for as long as the next one may take.</summary>
    private static string DelayOf(string kind) => kind == "reorder" ? "00:00:30" : "00:00:00.2";

    private static string NameOfWords(ChatbotKind connection) => connection is ChatbotKind.Api ? "Text" : "message";

    private static string Words(ChatbotKind connection, long session, string text) =>
        connection is ChatbotKind.Api ? $$"""{"activity":"Text","sessionId":{{session}},"text":"{{text}}"}""" : $$"""{"type":"message","text":"{{text}}"}""";

    private static string Typing(ChatbotKind connection, long session) =>
        connection is ChatbotKind.Api ? $$"""{"activity":"Typing","sessionId":{{session}},"show":true}""" : """{"type":"typing"}""";

    private static async Task UntilAsync(Func<bool> happened)
    {
        var began = Stopwatch.GetTimestamp();
        while (!happened() && Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(20);
        }

        happened().ShouldBeTrue();
    }

    private async Task<long> GuestAsync(ChatbotKind connection)
    {
        var guest = new NewSession { Parameters = connection is ChatbotKind.Api ? new Dictionary<string, string?> { ["bot"] = "api" } : [] };
        var id = Simulation.Guests.Arrives(guest).Id;
        await Simulation.SettledAsync(id);
        return id;
    }

    private async Task FaultAsync(string kind, string direction, long session, string activity, string delay)
    {
        var fault = $$"""{"kind":"{{kind}}","direction":"{{direction}}","sessionId":{{session}},"activity":"{{activity}}","count":1,"delay":"{{delay}}"}""";
        using var content = new StringContent(fault, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri("/api/faults", UriKind.Relative), content);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    /// <summary>The bot posts an activity as its connection wants it.</summary>
    /// <returns>Whether it was taken; false also when the connection broke, and never while there is no answer.</returns>
    private async Task<bool> SendAsync(ChatbotKind connection, long session, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, connection is ChatbotKind.Api ? "/api/v1/Chatbot/102/activity" : PathOf(session));
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(connection));
        try
        {
            using var response = await _http.SendAsync(request);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<string> TokenAsync(ChatbotKind connection)
    {
        var (path, id, secret) = connection is ChatbotKind.Api ? ("/login/connect/token", "simulator", "simulator") : ("/botframework.com/oauth2/v2.0/token", AppId, Password);
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", id), new("client_secret", secret)]);
        using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), form);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!.ToString();
    }

    /// <summary>Where the bot answers a guest of Bot Framework; conversations began in the order of the sessions.</summary>
    private string PathOf(long session)
    {
        var wire = Simulation.Log.After(0, session).OfType<DeliveryEnded>().First().WireJson!;
        return $"/connector/v3/conversations/{JsonNode.Parse(wire)!["conversation"]!["id"]}/activities";
    }

    /// <summary>What guests said, as the bot heard it on either connection.</summary>
    private string[] Texts() =>
    [
        .. _bot.Bodies.Select(body => JsonNode.Parse(body)!)
            .Where(body => body["activity"]?.ToString() == "Text" || body["type"]?.ToString() == "message")
            .Select(body => body["text"]!.ToString()),
    ];

    private string[] Seen(long session) => [.. Simulation.Find(session)!.Transcript.Select(entry => entry.Text!)];

    private string[] Happened() => [.. Simulation.Log.After().OfType<Noted>().Where(note => note.Kind is NoteKind.Fault && note.Text.StartsWith("Fault", StringComparison.Ordinal)).Select(note => note.Text)];

    /// <summary>Ends when the bot has heard all that it is to hear.</summary>
    private sealed class Playground(WebApplication app, Func<Task> allIsHeardAsync) : IPlayground
    {
        public Simulation Simulation => app.Services.GetRequiredService<Simulation>();

        public FaultTable Faults => app.Services.GetRequiredService<FaultTable>();

        public async ValueTask DisposeAsync()
        {
            await allIsHeardAsync();
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }
}
