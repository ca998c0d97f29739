using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;
using MluviiBot.Tests.Simulator.ApiChatbot;

namespace MluviiBot.Tests.Simulator.Faults;

/// <summary>Faults on the Bot Framework connection, over HTTP.</summary>
public sealed class BotFrameworkFaultsTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private WebhookUnderTest _bot = null!;
    private WebApplication _app = null!;
    private Simulation _simulation = null!;
    private long _session;

    public async Task InitializeAsync()
    {
        _bot = await WebhookUnderTest.StartAsync();
        _simulation = new Simulation(new Tenant
        {
            Name = "Kavárna",
            Chatbots = [new Chatbot { Id = 101, Name = "Lipka", Kind = ChatbotKind.BotFramework, Address = _bot.Url }],
            Routing = [new RoutingRow { ChatbotId = 101 }],
        });
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_simulation);
        builder.Services.AddLocalBotService();
        builder.Services.GiveBotsUpBy(new ManualTime());
        builder.Services.AddSingleton<TenantBots>().AddSingleton<IRegisteredBots>(services => services.GetRequiredService<TenantBots>());
        builder.Services.AddSingleton<BotFrameworkConnection>().AddSingleton<IChatbotConnection>(services => services.GetRequiredService<BotFrameworkConnection>());
        builder.Services.AddFaults();
        _app = builder.Build();
        _app.MapLocalBotService(FaultHosting.OnConnector);
        await _app.StartAsync();
        _app.Services.GetRequiredService<ServiceAddress>().Url = _app.Urls.First();
        _app.Services.ConnectFaultyChatbots();
        _session = _simulation.Guests.Arrives(new NewSession()).Id;
        await _simulation.SettledAsync(_session);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        _simulation.Dispose();
        await _app.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Theory]
    [InlineData(FaultKind.Drop, "dvě")]
    [InlineData(FaultKind.Delay, "jedna dvě")]
    [InlineData(FaultKind.Repeat, "jedna jedna dvě")]
    [InlineData(FaultKind.TooManyRequests, "dvě")]
    [InlineData(FaultKind.ServerError, "dvě")]
    [InlineData(FaultKind.BrokenConnection, "dvě")]
    [InlineData(FaultKind.KeyRotation, "jedna dvě")]
    public async Task Activity_to_the_bot_runs_into_a_fault(FaultKind kind, string heard)
    {
        Fault(kind, FaultDirection.ToBot);
        await SayAsync("jedna");
        await SayAsync("dvě");

        Messages().Select(message => message["text"]!.GetValue<string>()).ShouldBe(heard.Split(' '));
        Messages().Select(message => message["id"]!.GetValue<string>()).Distinct().Count().ShouldBe(heard.Split(' ').Distinct().Count());
    }

    [Fact]
    public async Task Activity_to_the_bot_is_overtaken_by_the_next()
    {
        Fault(FaultKind.Reorder, FaultDirection.ToBot);
        await SayAsync("jedna");
        await SayAsync("dvě");
        await foreach (var happened in _simulation.Log.ReadAsync())
        {
            if (happened is Noted { Kind: NoteKind.Fault } note && note.Text.Contains("held back", StringComparison.Ordinal))
            {
                break;
            }
        }

        Messages().Select(message => message["text"]!.GetValue<string>()).ShouldBe(["dvě", "jedna"]);
    }

    [Theory]
    [InlineData(FaultKind.Drop, HttpStatusCode.Created, "")]
    [InlineData(FaultKind.Delay, HttpStatusCode.Created, "jedna")]
    [InlineData(FaultKind.Repeat, HttpStatusCode.Created, "jedna jedna")]
    [InlineData(FaultKind.TooManyRequests, HttpStatusCode.TooManyRequests, "")]
    [InlineData(FaultKind.ServerError, HttpStatusCode.InternalServerError, "")]
    public async Task Activity_from_the_bot_runs_into_a_fault(FaultKind kind, HttpStatusCode status, string shown)
    {
        Fault(kind, FaultDirection.FromBot);
        using var first = await ReplyAsync("jedna");
        using var second = await ReplyAsync("dvě");

        first.StatusCode.ShouldBe(status);
        if (status is HttpStatusCode.Created)
        {
            JsonNode.Parse(await first.Content.ReadAsStringAsync())!["id"]!.GetValue<string>().ShouldNotBeEmpty();
        }

        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        _simulation.Find(_session)!.Transcript.Select(entry => entry.Text).ShouldBe([.. shown.Split(' ', StringSplitOptions.RemoveEmptyEntries), "dvě"]);
    }

    private void Fault(FaultKind kind, FaultDirection direction) => _app.Services.GetRequiredService<FaultTable>().Add(new Fault
    {
        Kind = kind,
        Direction = direction,
        SessionId = _session,
        Activity = direction is FaultDirection.ToBot ? "Text" : "message",
        Count = 1,

        // What is overtaken waits for as long as the next one may take.
        Delay = TimeSpan.FromSeconds(kind is FaultKind.Reorder ? 30 : 0.2),
    });

    private async Task SayAsync(string text)
    {
        _simulation.Guests.Says(_session, text);
        await _simulation.SettledAsync(_session);
    }

    private JsonNode[] Messages() => [.. _bot.Bodies.Select(body => JsonNode.Parse(body)!).Where(activity => activity["type"]!.GetValue<string>() == "message")];

    private Task<HttpResponseMessage> ReplyAsync(string text)
    {
        var started = JsonNode.Parse(_bot.Bodies[0])!;
        var url = $"{started["serviceUrl"]}v3/conversations/{started["conversation"]!["id"]}/activities";
        return _http.PostAsync(new Uri(url), new StringContent($$"""{"type":"message","text":"{{text}}"}""", Encoding.UTF8, "application/json"));
    }
}
