
namespace MluviiBot.Tests.Simulator.Scripts;

public sealed class StepTests
{
    private const string Greeted = """
          - guest arrives
          - bot says: { exactly: Hello, within: 30 s }

        """;

    [Theory]
    [InlineData("- bot says: Hello")]
    [InlineData("- bot says: { contains: ell }")]
    [InlineData("- bot says: { matches: '^H.*o$' }")]
    [InlineData("- bot says: { exactly: Hello, within: 3 s }")]
    [InlineData("- bot says")]
    public Task Bot_says(string step) => PassesAsync($"  - guest arrives\n  {step}");

    [Fact]
    public Task Bot_says_the_words_of_a_card() => PassesAsync(Greeted + """
          - bot says: How can I help?
          - bot shows buttons: [Order, Operator]
        """);

    [Fact]
    public Task Bot_shows_cards() => PassesAsync(Greeted + """
          - bot shows card: How can I help?
          - guest says: cards
          - bot shows card: { title: { contains: Esp }, buttons: [One, Two] }
          - bot shows cards: [Latte, Mocha]
        """);

    [Fact]
    public Task Guest_picks_by_title_and_number() => PassesAsync(Greeted + """
          - guest picks: Order
          - bot says: 'You said: Order'
          - guest says: buttons
          - bot says: Choose
          - bot shows buttons: [Yes, No]
          - guest picks: 2
          - bot says: 'You said: no'
        """);

    [Fact]
    public Task Guest_writes_a_number_where_there_are_no_buttons() => PassesAsync("""
          - guest arrives: { channel: WhatsApp }
          - bot says: Hello
          - guest picks: 2
          - bot says: 'You said: 2'
        """);

    [Fact]
    public Task Guest_uploads_and_cancels() => PassesAsync(Greeted + """
          - guest says: upload
          - guest uploads: invoice.pdf
          - bot says: { contains: invoice.pdf }
          - guest says: upload
          - guest uploads: { name: photo.jpg, url: 'https://example.com/photo.jpg' }
          - bot says: I have https://example.com/photo.jpg
          - guest says: upload
          - bot asks mluvii: ChatbotOpenFileUploadPrompt
          - guest cancels: upload
          - bot says: No file
        """);

    [Fact]
    public Task Guest_submits_a_form() => PassesAsync(Greeted + """
          - guest says: form
          - bot shows form: Rezervace stolu
          - guest submits: { oo1_guest_ident: Jan Novák, oo1_guest_phone: '603123456', Guests: 4 }
          - bot says: For 4
          - parameters are: { Guests: 4, oo1_guest_ident: Jan Novák }
          - guest says: form
          - guest cancels: form
          - bot stays silent
        """);

    [Fact]
    public Task Guest_on_WhatsApp_shares_the_location() => PassesAsync("""
          - guest arrives: { channel: WhatsApp, language: en, parameters: { Origin: web }, identity: { whatsAppContactId: '420603123456' } }
          - parameters are: { Origin: web }
          - bot says: Hello
          - guest says: location
          - bot says: Where are you?
          - guest shares location: 50.0875, 14.4213
          - bot says: You are at 50
        """);

    [Fact]
    public Task Bot_shows_a_file_types_and_tags() => PassesAsync(Greeted + """
          - guest says: file
          - bot shows file: menu.pdf
          - guest says: type
          - bot types
          - guest says: tag
          - tags are: [VIP]
        """);

    [Fact]
    public Task Operator_takes_the_guest_and_gives_him_back() => PassesAsync(Greeted + """
          - guest says: Operator
          - bot asks mluvii: { SetCallParams: { callParams: { HandoffReason: Sales } } }
          - bot says: One moment
          - bot asks mluvii: HandOff
          - session is: offered to Jana Nováková
          - operator accepts: Jana Nováková
          - operator writes: Hello, how can I help?
          - operator sets: { CustomerNumber: 17 }
          - parameters are: { CustomerNumber: 17 }
          - operator gives back
          - session is: with bot
          - bot says: Hello
        """);

    [Fact]
    public Task Operator_forwards_and_ends() => PassesAsync(Greeted + """
          - guest says: Operator
          - operator accepts: Jana Nováková
          - operator forwards: Petr Svoboda
          - session is: offered to Petr Svoboda
          - operator accepts: Petr Svoboda
          - operator forwards: Reklamace
          - session is: in queue of Reklamace
          - operator accepts: Eva Dvořáková
          - operator ends
          - session is: ended
        """);

    [Fact]
    public Task Operators_and_groups_change() => PassesAsync(Greeted + """
          - operators are: { Jana Nováková: away, Petr Svoboda: away }
          - guest says: Operator
          - session is: in queue
          - operators are: online
          - session is: offered
        """);

    [Fact]
    public Task Guest_leaves_a_message_when_the_group_is_closed() => PassesAsync(Greeted + """
          - groups are: { Prodej: closed }
          - guest says: Operator
          - session is: at offline form
          - guest leaves message: Please call me
          - session is: ended
        """);

    [Fact]
    public Task Time_passes_by_the_companys_clock() => PassesAsync(
        Greeted + """
          - groups are: { Prodej: Mon-Fri 08:00-16:00 }
          - time passes: 7 hours
          - guest says: Operator
          - session is: at offline form
        """,
        "clock: 2026-11-23 10:00");

    [Fact]
    public Task Several_guests_talk() => PassesAsync(
        """
          - Eva arrives
          - bot says: Hello
          - Adam arrives: { language: en }
          - bot says: Hello
          - Eva says: I am Eva
          - Adam says: I am Adam
          - bot says to Eva: 'You said: I am Eva'
          - bot says to Adam: 'You said: I am Adam'
          - Adam leaves
          - session is for Eva: with bot
          - session is for Adam: ended
        """,
        "guests: [Eva, Adam]");

    [Fact]
    public Task Script_changes_the_company() => PassesAsync(
        """
          - guest arrives
          - session is: offered to Petr Svoboda
        """,
        "tenant: { routing: [{ group: 1 }], groups: [{ id: 1, name: Prodej, operators: [12] }], chatbots: [] }");

    [Theory]
    [InlineData("  - guest arrives\n  - bot says: Hallo", 5, "the bot to say \"Hallo\"", "the bot said   \"Hello\"")]
    [InlineData("  - guest arrives\n  - bot says: { contains: bye }", 5, "something with \"bye\"", "the bot said \"Hello\"")]
    [InlineData("  - guest arrives\n  - bot says: { matches: '^b' }", 5, "/^b/", "the bot said \"Hello\"")]
    [InlineData("  - guest arrives\n  - bot shows card: Hello", 5, "a card", "the bot said \"Hello\"")]
    [InlineData(Greeted + "  - bot shows card: Menu", 6, "a card \"Menu\"", "a card \"How can I help?\"")]
    [InlineData(Greeted + "  - bot shows buttons: [Order]", 6, "the buttons [Order]", "the buttons [Order, Operator]")]
    [InlineData(Greeted + "  - bot stays silent", 6, "the bot to stay silent", "the card \"How can I help?\"")]
    [InlineData(Greeted + "  - guest says: Operator\n  - bot asks mluvii: { SetCallParams: { callParams: { HandoffReason: X } } }", 7, "HandoffReason: X", "Sales")]
    public Task Step_that_something_else_comes_in_place_of_is_told_with_its_line(string steps, int line, string expected, string actual) =>
        FailsAsync(steps, "", line, expected, actual);

    [Theory]
    [InlineData(Greeted + "  - bot says: { exactly: How can I hope?, within: 5 s }", 6, "How can I hope?", "the card \"How can I help?\"")]
    [InlineData(Greeted + "  - bot types", 6, "that it is writing", "it did not")]
    [InlineData(Greeted + "  - bot shows form: Menu", 6, "the form \"Menu\"", "nothing more")]
    [InlineData(Greeted + "  - bot shows file: a.pdf", 6, "the file \"a.pdf\"", "nothing more")]
    [InlineData(Greeted + "  - bot asks mluvii: HandOff", 6, "HandOff", "nothing more")]
    [InlineData(Greeted + "  - guest picks: Maybe", 6, "possible", "no button 'Maybe'")]
    [InlineData(Greeted + "  - guest uploads: a.pdf", 6, "possible", "paper clip")]
    [InlineData(Greeted + "  - guest cancels: form", 6, "possible", "No form waits")]
    [InlineData(Greeted + "  - guest submits", 6, "possible", "No form waits")]
    [InlineData(Greeted + "  - guest shares location: 1, 2", 6, "possible", "cannot share where he is")]
    [InlineData(Greeted + "  - operator accepts: Jana Nováková", 6, "possible", "not offered to Jana")]
    [InlineData(Greeted + "  - operator writes: Hi", 6, "possible", "no operator talks")]
    [InlineData(Greeted + "  - session is: ended", 6, "ended", "with bot")]
    [InlineData(Greeted + "  - parameters are: { A: 1 }", 6, "A: 1", "A: not set")]
    [InlineData(Greeted + "  - tags are: [VIP]", 6, "[VIP]", "[]")]
    [InlineData("  - guest says: Hi", 4, "in the chat", "guest arrives")]
    public Task Step_that_does_not_happen_in_time_is_told_with_its_line(string steps, int line, string expected, string actual) =>
        FailsAsync(steps, "patience: 1 s", line, expected, actual);

    [Fact]
    public async Task First_difference_is_pointed_at()
    {
        var failure = (await Rehearsal.PlayAsync("  - guest arrives\n  - bot says: Help")).Failure.ShouldNotBeNull();

        failure.Lines.ShouldBe(
        [
            "example.yaml(5,5): bot says",
            "  expected: the bot to say \"Help\"",
            "  but:      the bot said   \"Hello\"",
            "                               ^",
        ]);
    }

    private static async Task FailsAsync(string steps, string head, int line, string expected, string actual)
    {
        var failure = (await Rehearsal.PlayAsync(steps, head)).Failure.ShouldNotBeNull();

        failure.Place.Line.ShouldBe(line);
        failure.Expected.ShouldContain(expected);
        failure.Actual.ShouldContain(actual);
    }

    private static async Task PassesAsync(string steps, string head = "")
    {
        var result = await Rehearsal.PlayAsync(steps, head);
        string.Join('\n', [.. result.Failure?.Lines ?? [], .. result.Failure is null ? [] : result.Exchange]).ShouldBeEmpty();
    }
}
