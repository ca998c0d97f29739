using MluviiBot.Simulator.Scripts.Steps.Bots;
using MluviiBot.Simulator.Scripts.Steps.Company;
using MluviiBot.Simulator.Scripts.Steps.Guests;
using MluviiBot.Simulator.Scripts.Steps.Operators;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>All kinds of steps.</summary>
internal static class PhraseBook
{
    /// <summary>Prepositions before the name of a guest, as in <c>bot says to Eva</c>.</summary>
    private static readonly string[] Prepositions = [" to ", " of ", " for "];

    public static IReadOnlyList<Phrase> Phrases { get; } =
    [
        new("guest arrives", "guest arrives: { channel: WhatsApp, language: en }", (_, value) => GuestArrives.Read(value), () => new GuestArrives()),
        new("guest says", "guest says: Hello", (_, value) => new GuestSays(value.Text())),
        new("guest picks", "guest picks: Talk to an operator", (_, value) => new GuestPicks(value.Text())),
        new("guest uploads", "guest uploads: invoice.pdf", (_, value) => GuestUploads.Read(value)),
        new("guest cancels", "guest cancels: upload", (_, value) => new GuestCancels(value.Word<Cancelled>())),
        new(
            "guest submits",
            "guest submits: { Guests: 4 }",
            (_, value) => new GuestSubmits(StepContext.Texts(value)),
            () => new GuestSubmits(new Dictionary<string, string>())),
        new("guest shares location", "guest shares location: 50.08, 14.42", (_, value) => GuestSharesLocation.Read(value)),
        new("guest leaves message", "guest leaves message: Please call me", (_, value) => new GuestLeavesMessage(value.Text())),
        new("guest leaves", "guest leaves", alone: () => new GuestLeaves()),
        new("bot says", "bot says: Hello", (_, value) => BotSays.Read(value), () => new BotSays(null)),
        new("bot shows card", "bot shows card: Our menu", (_, value) => BotShowsCards.ReadOne(value)),
        new("bot shows cards", "bot shows cards: [Espresso, Latte]", (_, value) => BotShowsCards.Read(value)),
        new("bot shows buttons", "bot shows buttons: [Yes, No]", (_, value) => BotShowsButtons.Read(value)),
        new("bot shows form", "bot shows form: Book a table", (_, value) => BotShowsNamed.ReadForm(value)),
        new("bot shows file", "bot shows file: menu.pdf", (_, value) => BotShowsNamed.ReadFile(value)),
        new("bot types", "bot types", alone: () => new BotTypes()),
        new("bot asks mluvii", "bot asks mluvii: GetAvailableGroups", (_, value) => BotAsksMluvii.Read(value)),
        new("bot stays silent", "bot stays silent: 2 s", (_, value) => new BotStaysSilent(Durations.Read(value)), () => new BotStaysSilent(null)),
        new("operator accepts", "operator accepts: Jana Nováková", (context, value) => new OperatorAccepts(context.Operator(value))),
        new("operator writes", "operator writes: Hello, how can I help?", (_, value) => new OperatorWrites(value.Text())),
        new("operator sets", "operator sets: { CustomerNumber: 17 }", (_, value) => new OperatorSets(StepContext.Texts(value))),
        new("operator forwards", "operator forwards: Reklamace", OperatorForwards.Read),
        new("operator gives back", "operator gives back", alone: () => new OperatorGivesBack()),
        new("operator ends", "operator ends", alone: () => new OperatorEnds()),
        new("operators are", "operators are: { Jana Nováková: away }", OperatorsAre.Read),
        new("groups are", "groups are: { Prodej: closed }", GroupsAre.Read),
        new("session is", "session is: with operator Jana Nováková", SessionIs.Read),
        new("parameters are", "parameters are: { HandoffReason: Sales }", (_, value) => new ParametersAre(StepContext.Texts(value))),
        new("tags are", "tags are: [VIP]", (_, value) => new TagsAre([.. value.Items().Select(tag => tag.Text())])),
        new("connection fails", "connection fails: { drop: GetAvailableGroupsResponse }", (_, value) => Fails.Read(value)),
        new("time passes", "time passes: 2 hours", (_, value) => new TimePasses(Durations.Read(value))),
        new("wait", "wait: 2 s", (_, value) => Wait.Read(value)),
    ];

    /// <summary>Reads one item of <c>steps</c>.</summary>
    public static ScriptStep Read(StepContext context, YamlValue item)
    {
        var (at, value) = Split(item);
        var written = at.Text();
        var (words, guest) = WithoutGuest(written, context.Guests);
        var phrase = Phrases.FirstOrDefault(phrase => phrase.Words == words) ?? throw Unknown(at, words);
        return phrase.Read(context, at, value) with { Place = at.Place, Words = written, Guest = guest };
    }

    private static (YamlValue At, YamlValue? Value) Split(YamlValue item)
    {
        if (!item.IsMapping)
        {
            return (item, null);
        }

        var entries = item.Entries().Take(2).ToArray();
        return entries is [var (name, value)]
            ? (name, value)
            : throw item.Mistake("Each step is an item of its own: put a '-' before it, and indent what belongs to it.");
    }

    private static (string Words, string? Guest) WithoutGuest(string written, IReadOnlyList<string> guests)
    {
        foreach (var guest in guests)
        {
            if (written.StartsWith(guest + " ", StringComparison.Ordinal))
            {
                return ("guest" + written[guest.Length..], guest);
            }

            foreach (var preposition in Prepositions)
            {
                if (written.EndsWith(preposition + guest, StringComparison.Ordinal))
                {
                    return (written[..^(preposition.Length + guest.Length)], guest);
                }
            }
        }

        return (written, null);
    }

    private static YamlMistakeException Unknown(YamlValue at, string words)
    {
        string[] known = [.. Phrases.Select(phrase => phrase.Words)];
        return at.Mistake($"'{words}' is no step{Spelling.Hint(words, known)}; steps are {string.Join(", ", known)}.");
    }
}
