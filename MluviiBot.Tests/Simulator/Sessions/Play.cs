using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Clock;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

/// <summary>A tenant with a Sales group, a Complaints group and two chatbots, and one guest to play with.</summary>
public sealed class Play : IDisposable
{
    public const int Sales = 1;
    public const int Complaints = 2;
    public const int Jana = 11;
    public const int Petr = 12;
    public const int Bot = 101;
    public const int ApiBot = 102;

    public Play(Func<Tenant, Tenant>? change = null, Switches? switches = null, SimulationLimits? limits = null)
    {
        Simulation = new Simulation((change ?? (tenant => tenant))(Example()), new SettableClock(Time), limits);
        Simulation.Connect(Framework);
        Simulation.Connect(Api);
        Simulation.Change(_ => switches ?? new Switches());
    }

    /// <summary>Noon of a Sunday.</summary>
    public ManualTime Time { get; } = new();

    public Simulation Simulation { get; }

    public ScriptedBot Framework { get; } = new(ChatbotKind.BotFramework);

    public ScriptedBot Api { get; } = new(ChatbotKind.Api);

    /// <summary>The guest who came last.</summary>
    public long Guest { get; private set; }

    public SessionView Session => Simulation.Find(Guest).ShouldNotBeNull();

    public IReadOnlyList<Noted> Notes => [.. Simulation.Log.After(0, Guest).OfType<Noted>()];

    public static Tenant Example() => new()
    {
        Name = "Kavárna",
        OfflineForm = new OfflineForm("info@example.com"),
        Operators = [new Operator { Id = Jana, Name = "Jana", Slots = 1 }, new Operator { Id = Petr, Name = "Petr", Slots = 1 }],
        Groups =
        [
            new Group { Id = Sales, Name = "Sales", Operators = [Jana], QueueLimit = 1 },
            new Group { Id = Complaints, Name = "Complaints", Operators = [Petr], QueueLimit = 1 },
        ],
        Chatbots =
        [
            new Chatbot { Id = Bot, Name = "Lipka", Kind = ChatbotKind.BotFramework, Address = new Uri("http://localhost/api/messages") },
            new Chatbot { Id = ApiBot, Name = "Hook", Kind = ChatbotKind.Api, Address = new Uri("http://localhost/hook") },
        ],
        Routing =
        [
            new RoutingRow { GroupId = Sales, When = new Dictionary<string, string> { ["HandoffReason"] = "Sales" } },
            new RoutingRow { GroupId = Complaints, When = new Dictionary<string, string> { ["HandoffReason"] = "Complaint" } },
            new RoutingRow { ChatbotId = ApiBot, When = new Dictionary<string, string> { ["bot"] = "api" } },
            new RoutingRow { ChatbotId = Bot },
        ],
        Parameters = [new ParameterDefinition { Name = "CustomerNumber", IsReadOnly = true }],
        Files = [new StoredFile(1, "price-list.pdf"), new StoredFile(2, "jingle.wav")],
        FileTypes = ["PDF", "JPG", "WAV"],
        Tags = ["VIP"],
        Contacts =
        [
            new Contact { Id = 501, Data = new Dictionary<string, IReadOnlyList<string>> { ["oo1_guest_email"] = ["eva@example.com"], ["oo1_guest_ident"] = ["Eva Malá"] } },
            new Contact { Id = 502, Data = new Dictionary<string, IReadOnlyList<string>> { ["oo1_guest_phone"] = ["+420 601 111 222"] } },
        ],
        HeroCards =
        [
            new HeroCard
            {
                Id = 7,
                Name = "Booking",
                Languages = ["cs", "en"],
                Title = new LocalText(new Dictionary<string, string> { ["cs"] = "Rezervace", ["en"] = "Booking" }),
                Fields =
                [
                    new HeroCardField { Parameter = "name", IsRequired = true },
                    new HeroCardField { Parameter = "when", Type = HeroCardFieldType.TimeSlots },
                    new HeroCardField { Parameter = "CustomerNumber", Type = HeroCardFieldType.Number },
                ],
            },
            new HeroCard
            {
                Id = 8,
                Name = "Reminder",
                Kind = HeroCardKind.WhatsApp,
                Languages = ["cs"],
                BodyValues = 2,
                Buttons = [new LocalText(new Dictionary<string, string> { ["cs"] = "Přijdu" })],
            },
        ],
    };

    public Play Arrives(GuestChannel? channel = null, params (string Name, string? Value)[] parameters)
    {
        Guest = Simulation.Guests.Arrives(new NewSession
        {
            Channel = channel ?? GuestChannel.WebChat,
            Parameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
        }).Id;
        return this;
    }

    public BotSendResult BotSends(BotMessage message) => Simulation.Chatbots.Receive(Guest, Session.ChatbotId ?? Bot, message);

    public BotSendResult BotSends(MluviiActivity command) => BotSends(new BotMessage { Command = command });

    /// <summary>Sends a command that mluvii takes, and waits until the bot has heard the answer.</summary>
    public async Task<T> AskAsync<T>(IMluviiRequest<T> request)
        where T : MluviiActivity
    {
        BotSends((MluviiActivity)request).ShouldSatisfyAllConditions(result => result.Reason.ShouldBeNull(), result => result.IsAccepted.ShouldBeTrue());
        return await HeardAsync<T>();
    }

    /// <summary>The last activity of a kind that the guest's bot heard.</summary>
    public async Task<T> HeardAsync<T>()
        where T : MluviiActivity
    {
        await Simulation.SettledAsync(Guest);
        return Framework.Deliveries.Concat(Api.Deliveries).Where(delivery => delivery.SessionId == Guest).Select(delivery => delivery.Activity).OfType<T>()
            .LastOrDefault().ShouldNotBeNull($"The bot heard no {typeof(T).Name}.");
    }

    public void Presence(int operatorId, Presence presence) =>
        Simulation.Change(tenant => tenant.WithOperator(operatorId, person => person with { Presence = presence }));

    public void Group(int groupId, Func<Group, Group> change) => Simulation.Change(tenant => tenant.WithGroup(groupId, change));

    public void Dispose() => Simulation.Dispose();
}
