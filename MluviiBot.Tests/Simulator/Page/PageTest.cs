using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;
using MluviiBot.Tests.Simulator.Sessions;

namespace MluviiBot.Tests.Simulator.Page;

/// <summary>The simulator on loopback, with a company of its own and bots that do what the test says.</summary>
public abstract class PageTest : IAsyncLifetime
{
    private WebApplication _app = null!;

    protected static Tenant Company { get; } = new()
    {
        Name = "Café",
        Language = "en",
        OfflineForm = new OfflineForm("info@example.com"),
        Operators = [new Operator { Id = 11, Name = "Jana" }, new Operator { Id = 12, Name = "Petr", Presence = Presence.Away }],
        Groups = [new Group { Id = 1, Name = "Sales", Operators = [11] }, new Group { Id = 2, Name = "Complaints", Operators = [12] }],
        Chatbots = [new Chatbot { Id = 101, Name = "Lipka", Address = new Uri("http://127.0.0.1:1/api/messages") }],
        Routing =
        [
            new RoutingRow { GroupId = 1, When = new Dictionary<string, string> { ["HandoffReason"] = "Operator" } },
            new RoutingRow { ChatbotId = 101 },
        ],
        FileTypes = ["PDF", "TXT"],
        Files = [new StoredFile(1, "menu.pdf")],
        HeroCards =
        [
            new HeroCard
            {
                Id = 7,
                Name = "Booking",
                Languages = ["en"],
                Title = Words("Book a table"),
                Fields =
                [
                    new HeroCardField { Parameter = "name", Label = Words("Name"), IsRequired = true },
                    new HeroCardField { Parameter = "place", Label = Words("Place"), Type = HeroCardFieldType.Choice, Choices = ["Inside", "Garden"] },
                    new HeroCardField { Parameter = "day", Label = Words("Day"), Type = HeroCardFieldType.Date },
                    new HeroCardField { Parameter = "when", Label = Words("When"), Type = HeroCardFieldType.TimeSlots },
                ],
            },
        ],
    };

    /// <summary>The company of this test.</summary>
    protected virtual Tenant Tenant => Company;

    protected Simulation Simulation => _app.Services.GetRequiredService<Simulation>();

    protected ScriptedBot Bot { get; } = new(ChatbotKind.BotFramework);

    protected HttpClient Client { get; private set; } = null!;

    protected Uri Url => SimulatorHost.AddressOf(_app);

    public virtual async Task InitializeAsync()
    {
        _app = await SimulatorHost.StartAsync(Tenant, new SimulatorSettings { Port = 0 }, services => services.GiveBotsUpBy(new ManualTime()));
        Simulation.Connect(Bot);
        Client = new HttpClient { BaseAddress = Url };
    }

    public virtual async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Guests talk to a real bot, in place of the scripted one.</summary>
    protected void UseBot(Uri messages)
    {
        _app.Services.ConnectFaultyChatbots();
        Simulation.Change(tenant => tenant.WithChatbot(101, chatbot => chatbot with { Address = messages }));
    }

    /// <summary>A guest comes; the bot has said nothing yet.</summary>
    protected long GuestComes(GuestChannel? channel = null) =>
        Simulation.Guests.Arrives(new NewSession { Channel = channel ?? GuestChannel.WebChat }).Id;

    protected void BotSends(long session, BotMessage message) => Simulation.Chatbots.Receive(session, 101, message).Reason.ShouldBeNull();

    protected void BotSends(long session, MluviiActivity command) => BotSends(session, new BotMessage { Command = command, Json = MluviiJson.Write(command) });

    private static LocalText Words(string text) => new(new Dictionary<string, string> { ["en"] = text });
}
