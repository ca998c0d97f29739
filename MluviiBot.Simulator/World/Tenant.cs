namespace MluviiBot.Simulator.World;

/// <summary>A company in mluvii and all of its settings. Immutable: a change makes another one.</summary>
public sealed record Tenant
{
    public required string Name { get; init; }

    /// <summary>The zone of the business hours.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Language of guests who say none, two letters.</summary>
    public string Language { get; init; } = "cs";

    /// <summary>Whether a group with nobody but operators on a break is offline rather than busy.</summary>
    public bool AwayIsOffline { get; init; }

    /// <summary>Whether the paper clip of the web chat works from the start.</summary>
    public bool GuestsMayUpload { get; init; }

    /// <summary>Null for a widget without one.</summary>
    public OfflineForm? OfflineForm { get; init; }

    public IReadOnlyList<Operator> Operators { get; init; } = [];

    public IReadOnlyList<Group> Groups { get; init; } = [];

    public IReadOnlyList<Chatbot> Chatbots { get; init; } = [];

    /// <summary>The routing table, from the highest row to the lowest.</summary>
    public IReadOnlyList<RoutingRow> Routing { get; init; } = [];

    /// <summary>The group that gets guests whom no row of the routing takes; null when the fallback is off.</summary>
    public int? FallbackGroupId { get; init; }

    public IReadOnlyList<ParameterDefinition> Parameters { get; init; } = [];

    public IReadOnlyList<HeroCard> HeroCards { get; init; } = [];

    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>Types of files that guests and bots may send, as <c>PDF</c>; empty for no whitelist.</summary>
    public IReadOnlyList<string> FileTypes { get; init; } = [];

    /// <summary>Tags that can be put on sessions.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public Group? Group(int id) => Groups.FirstOrDefault(group => group.Id == id);

    public Operator? Operator(int id) => Operators.FirstOrDefault(person => person.Id == id);

    public Chatbot? Chatbot(int id) => Chatbots.FirstOrDefault(chatbot => chatbot.Id == id);

    /// <summary>The tenant with one operator changed; the same when there is no such operator.</summary>
    public Tenant WithOperator(int id, Func<Operator, Operator> change) =>
        this with { Operators = [.. Operators.Select(person => person.Id == id ? change(person) : person)] };

    /// <summary>The tenant with one group changed; the same when there is no such group.</summary>
    public Tenant WithGroup(int id, Func<Group, Group> change) =>
        this with { Groups = [.. Groups.Select(group => group.Id == id ? change(group) : group)] };

    /// <summary>The tenant with one chatbot changed; the same when there is no such chatbot.</summary>
    public Tenant WithChatbot(int id, Func<Chatbot, Chatbot> change) =>
        this with { Chatbots = [.. Chatbots.Select(chatbot => chatbot.Id == id ? change(chatbot) : chatbot)] };
}
