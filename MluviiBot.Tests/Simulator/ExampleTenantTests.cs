using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Simulator.BotService;

namespace MluviiBot.Tests.Simulator;

/// <summary>The bot of this repository in the company that comes along with the simulator, over HTTP both ways.</summary>
public sealed class ExampleTenantTests : IAsyncLifetime
{
    private const int Jana = 11;
    private const int Petr = 12;

    private readonly BotHost _bot = new("Development");
    private BotServiceHost _service = null!;
    private Simulation _simulation = null!;

    public async Task InitializeAsync()
    {
        _bot.UseKestrel(0);
        _bot.StartServer();
        var address = _bot.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _service = await BotServiceHost.StartAsync();
        var tenant = await TenantFile.ReadAsync(Path.Combine(AppContext.BaseDirectory, "tenant.yaml"));
        _simulation = new Simulation(tenant.WithChatbot(101, bot => bot with { Address = new Uri($"{address}/api/messages") }));
        var options = Options.Create(new BotFrameworkOptions());
        _simulation.Connect(new BotFrameworkConnection(_simulation, new TenantBots(_simulation, options), _service.Service, options));
    }

    public async Task DisposeAsync()
    {
        _simulation.Dispose();
        await _service.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task Guest_is_greeted_handed_to_an_operator_and_given_back()
    {
        var guest = await ArrivesAsync(GuestChannel.WebChat);
        Transcript(guest)[0].Text.ShouldNotBeNull().ShouldStartWith("Dobrý den");
        Transcript(guest).ShouldContain(entry => entry.Cards.Count > 0);

        await SaysAsync(guest, "operátor");
        var session = _simulation.Find(guest).ShouldNotBeNull();
        session.Phase.ShouldBe(SessionPhase.Offered);
        session.Parameters["HandoffReason"].ShouldBe(new CallParameter("Operator", ParameterSource.Chatbot, false));

        _simulation.Operators.Accepts(guest, session.OperatorId!.Value);
        _simulation.Operators.Writes(guest, "Dobrý den, tady Jana.");
        _simulation.Operators.GivesToChatbot(guest);
        await _simulation.SettledAsync(guest);
        Transcript(guest)[^1].Author.ShouldBe(Author.Bot);
        Problems(guest).ShouldBeEmpty();
    }

    [Fact]
    public async Task Guest_stays_with_the_bot_when_nobody_is_there()
    {
        _simulation.Change(tenant => tenant.WithOperator(Jana, Left).WithOperator(Petr, Left));
        var guest = await ArrivesAsync(GuestChannel.WebChat);
        await SaysAsync(guest, "operátor");
        _simulation.Find(guest)!.Phase.ShouldBe(SessionPhase.WithBot);
        Transcript(guest)[^1].Author.ShouldBe(Author.Bot);
        Problems(guest).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WebChat")]
    [InlineData("Facebook")]
    [InlineData("WhatsApp")]
    [InlineData("Apple")]
    [InlineData("VK")]
    [InlineData("Other")]
    public async Task Guest_is_handed_over_on_every_channel(string channel)
    {
        var guest = await ArrivesAsync(new GuestChannel(channel));
        await SaysAsync(guest, "operátor");
        _simulation.Find(guest)!.Phase.ShouldBe(SessionPhase.Offered);
        Problems(guest).ShouldBeEmpty();
    }

    private static Operator Left(Operator person) => person with { Presence = Presence.Offline };

    private async Task<long> ArrivesAsync(GuestChannel channel)
    {
        var guest = _simulation.Guests.Arrives(new NewSession { Channel = channel }).Id;
        await _simulation.SettledAsync(guest);
        return guest;
    }

    private async Task SaysAsync(long guest, string text)
    {
        _simulation.Guests.Says(guest, text);
        await _simulation.SettledAsync(guest);
    }

    private IReadOnlyList<TranscriptEntry> Transcript(long guest) => _simulation.Find(guest)!.Transcript;

    /// <summary>Deliveries that failed, what mluvii refused, and answers to the same request twice.</summary>
    private IEnumerable<string> Problems(long guest) => _simulation.Log.After(0, guest).Select(happened => happened switch
    {
        DeliveryEnded { Error: { } error } => error,
        DeliveryEnded { HttpStatus: not 200 and var status } => $"HTTP {status}",
        ActivityRefused refused => refused.Reason,
        Noted { Kind: NoteKind.Ignored or NoteKind.RoutingLoop } note => note.Text,
        _ => null,
    }).OfType<string>();
}
