using Microsoft.Extensions.Options;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Tests.Simulator.BotService;

namespace MluviiBot.Tests.Simulator.BotFramework;

public sealed class BotFrameworkConnectionTests : IAsyncLifetime
{
    private readonly BotFrameworkOptions _options = new();
    private BotServiceHost _host = null!;
    private Simulation _simulation = null!;

    public async Task InitializeAsync()
    {
        _host = await BotServiceHost.StartAsync();
        _simulation = new Simulation(new Tenant
        {
            Name = "Example",
            Chatbots = [new Chatbot { Id = 1, Name = "echo", Address = new Uri(_host.Bot.Url + "/api/messages") }],
            Routing = [new RoutingRow { ChatbotId = 1 }],
        });
        var options = Options.Create(_options);
        _simulation.Connect(new BotFrameworkConnection(_simulation, new TenantBots(_simulation, options), _host.Service, options));
    }

    public async Task DisposeAsync()
    {
        _simulation.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Guest_talks_with_the_bot()
    {
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await _simulation.SettledAsync(guest);
        _simulation.Guests.Says(guest, "hello");
        await _simulation.SettledAsync(guest);

        Transcript(guest).ShouldBe(["added echo@mluvii", "hello", "added mluvii_guest", "echo hello"]);
    }

    [Theory]
    [InlineData(false, "event String {\"Activity\":\"GetCallParamsResponse\"")]
    [InlineData(true, "event JObject {\n  \"Activity\": \"GetCallParamsResponse\"")]
    public async Task Mluvii_answers_by_an_event(bool asObject, string expected)
    {
        _options.ChannelDataIsObject = asObject;
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        _simulation.Guests.Says(guest, "parameters");
        await _simulation.SettledAsync(guest);

        var said = Transcript(guest);
        said.ShouldContain("one moment");
        said[^1].ReplaceLineEndings("\n").ShouldStartWith(expected);
    }

    [Fact]
    public async Task Log_tells_what_went_over_the_wire()
    {
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        _simulation.Guests.Says(guest, "hello");
        await _simulation.SettledAsync(guest);

        var deliveries = _simulation.Log.After(0, guest).OfType<DeliveryEnded>().ToArray();
        deliveries.Select(delivery => delivery.HttpStatus).ShouldBe([200, 200]);
        deliveries[1].WireJson.ShouldNotBeNull().ShouldContain("mluvii_guest");
    }

    [Fact]
    public async Task Bot_that_is_not_there_is_told()
    {
        _simulation.Change(tenant => tenant with { Chatbots = [new Chatbot { Id = 1, Name = "nobody", Address = new Uri("http://127.0.0.1:9/api/messages") }] });
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await _simulation.SettledAsync(guest);

        _simulation.Log.After(0, guest).OfType<DeliveryEnded>().Single().Error.ShouldNotBeNull().ShouldContain("cannot be reached");
    }

    private string[] Transcript(long guest) => [.. _simulation.Find(guest)!.Transcript.Select(entry => entry.Text ?? "")];
}
