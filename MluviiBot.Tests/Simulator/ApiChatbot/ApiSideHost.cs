using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotService.Issuer;
using MluviiBot.Simulator.Clock;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.ApiChatbot;

/// <summary>mluvii's chatbot API on loopback: two chatbots, and a group for those who want an operator. The clock stands until it is moved.</summary>
internal sealed class ApiSideHost : IAsyncDisposable
{
    public const int Bot = 102;
    public const int OtherBot = 103;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private ApiSideHost(WebApplication app, ManualTime botsTime)
    {
        _app = app;
        BotsTime = botsTime;
        _http = new HttpClient { BaseAddress = Url };
    }

    public Uri Url => new(_app.Urls.First());

    public Simulation Simulation => _app.Services.GetRequiredService<Simulation>();

    /// <summary>The clock by which bots are late.</summary>
    public ManualTime BotsTime { get; }

    public SigningKeys Keys => _app.Services.GetRequiredService<SigningKeys>();

    public HttpClient Http => _http;

    public IEnumerable<string> Notes(NoteKind kind) => Simulation.Log.After().OfType<Noted>().Where(note => note.Kind == kind).Select(note => note.Text);

    public static async Task<ApiSideHost> StartAsync(Uri webhook, Uri? otherWebhook = null, Action<ApiChatbotOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new Simulation(TenantWith(webhook, otherWebhook ?? webhook), new SettableClock(new ManualTime())));
        var botsTime = new ManualTime();
        builder.Services.AddApiChatbotSide(configure);
        builder.Services.GiveBotsUpBy(botsTime);
        builder.Services.AddFaults();
        var app = builder.Build();
        app.MapApiChatbotSide(FaultHosting.OnApi);
        app.MapGroup("/api").MapFaults();
        await app.StartAsync();
        app.Services.ConnectFaultyChatbots();
        return new ApiSideHost(app, botsTime);
    }

    public async Task<(HttpStatusCode Status, JsonObject Json)> TokenAsync(params (string Name, string Value)[] changed)
    {
        var form = new Dictionary<string, string>
        {
            ["response_type"] = "token",
            ["grant_type"] = "client_credentials",
            ["client_id"] = "simulator",
            ["client_secret"] = "simulator",
        };
        foreach (var (name, value) in changed)
        {
            form[name] = value;
        }

        using var content = new FormUrlEncodedContent(form);
        using var response = await _http.PostAsync("/login/connect/token", content);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    public async Task<string> GoodTokenAsync() => (await TokenAsync()).Json["access_token"]!.GetValue<string>();

    /// <summary>Posts an activity; with a token of its own unless another one is given.</summary>
    public async Task<HttpResponseMessage> PostAsync(string json, string? token = null, int chatbot = Bot, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/Chatbot/{chatbot}/activity");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        token ??= await GoodTokenAsync();
        request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
        return await _http.SendAsync(request, cancellationToken);
    }

    public async Task<HttpStatusCode> StatusAsync(string json, string? token = null, int chatbot = Bot)
    {
        using var response = await PostAsync(json, token, chatbot);
        return response.StatusCode;
    }

    /// <summary>A guest comes to a chatbot, which has taken that.</summary>
    public async Task<long> ArrivesAsync(NewSession? guest = null)
    {
        var session = Simulation.Guests.Arrives(guest ?? new NewSession()).Id;
        await SettledAsync(session);
        return session;
    }

    public Task SettledAsync(long session) => Simulation.SettledAsync(session).WaitAsync(Patience);

    public async Task SaysAsync(long session, string text)
    {
        Simulation.Guests.Says(session, text);
        await SettledAsync(session);
    }

    /// <summary>The first event of a kind, which may still have to happen.</summary>
    public async Task<T> HappensAsync<T>(Func<T, bool> isMeant)
        where T : SimulationEvent
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var happened in Simulation.Log.ReadAsync(cancellationToken: patience.Token))
        {
            if (happened is T one && isMeant(one))
            {
                return one;
            }
        }

        throw new InvalidOperationException("The log has ended.");
    }

    public Task<Shown> GuestSeesAsync(long session, string text) =>
        HappensAsync<Shown>(shown => shown.SessionId == session && (shown.Entry.Text == text || shown.Entry.Cards.Any(card => card.Title == text)));

    public async Task<Fault> AddFaultAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync("/api/faults", content);
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return JsonSerializer.Deserialize<Fault>(await response.Content.ReadAsStringAsync(), SimulationJson.Options)!;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        Simulation.Dispose();
        await _app.DisposeAsync();
    }

    private static Tenant TenantWith(Uri webhook, Uri otherWebhook) => new()
    {
        Name = "Kavárna",
        Operators = [new Operator { Id = 11, Name = "Jana", Slots = 5 }],
        Groups = [new Group { Id = 1, Name = "Prodej", Operators = [11] }],
        Chatbots =
        [
            new Chatbot { Id = Bot, Name = "Hook", Kind = ChatbotKind.Api, Address = webhook },
            new Chatbot { Id = OtherBot, Name = "Other", Kind = ChatbotKind.Api, Address = otherWebhook },
        ],
        Routing =
        [
            new RoutingRow { GroupId = 1, When = new Dictionary<string, string> { ["HandoffReason"] = "Operator" } },
            new RoutingRow { ChatbotId = OtherBot, When = new Dictionary<string, string> { ["bot"] = "other" } },
            new RoutingRow { ChatbotId = Bot },
        ],
        FallbackGroupId = 1,
    };
}
