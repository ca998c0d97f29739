using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs.Forms;

public sealed class FormsTests
{
    private static readonly AvailableHeroCard Complaint = new() { HeroCardId = 12, DisplayName = "Reklamace", Languages = ["cs", "en"] };
    private static readonly AvailableHeroCard Callback = new() { HeroCardId = 13, DisplayName = "Callback", Languages = ["en"] };
    private static readonly AvailableHeroCard Survey = new() { HeroCardId = 14, DisplayName = "Anketa" };

    [Theory]
    [InlineData("WebChat", "cs-CZ", "formulář", "Reklamace", "Poslal jsem vám formulář „Reklamace“.")]
    [InlineData("WebChat", "en-US", "fill in a form", "reklamace", "I have sent you the form “Reklamace”.")]
    [InlineData("WhatsApp", "cs-CZ", "formulare", "1", "Poslal jsem vám formulář „Reklamace“.")]
    [InlineData("WhatsApp", "en-US", "Form, please", "Reklamace", "I have sent you the form “Reklamace”.")]
    [InlineData("Apple", "en-US", "form", "1.", "I have sent you the form “Reklamace”.")]
    public async Task A_guest_chooses_a_form_and_is_told_that_sent_is_not_submitted(string channel, string locale, string wish, string choice, string sent)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale);

        (await guest.SaysAsync(wish)).ShouldBe(["(GetHeroCards)"]);
        await guest.GetsAsync(Cards(Complaint, Survey));
        (await guest.SaysAsync(choice)).ShouldBe(["(GetCallParams)"]);
        (await guest.GetsAsync(Params())).ShouldBe(["(SendHeroCard)"]);
        var told = (await guest.GetsAsync(new SendHeroCardResponse { Success = true }))[0];

        guest.Command<SendHeroCard>().HeroCardId.ShouldBe(12);
        guest.Command<SendHeroCard>().SelectedLanguage.ShouldBe(locale[..2]);
        told.ShouldStartWith(sent);
        told.ShouldContain(locale == "cs-CZ" ? "potvrďte" : "confirm");
    }

    [Theory]
    [InlineData("WebChat", "cs-CZ", "Který formulář chcete vyplnit? [Reklamace | Anketa | Callback (angličtina) | Žádný z těchto]")]
    [InlineData("WebChat", "en-US", "Which form would you like to fill in? [Callback | Reklamace | Anketa | None of these]")]
    [InlineData("WhatsApp", "cs-CZ", "Který formulář chcete vyplnit?\n1. Reklamace\n2. Anketa\n3. Callback (angličtina)\n4. Žádný z těchto")]
    public async Task Forms_in_another_language_are_offered_last_and_say_so(string channel, string locale, string offer)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale);
        await guest.SaysAsync("form");

        (await guest.GetsAsync(Cards(Callback, Complaint, Survey))).ShouldBe([offer]);
    }

    [Theory]
    [InlineData("WebChat", "Callback (angličtina)", "en")]
    [InlineData("WhatsApp", "2", "en")]
    [InlineData("WebChat", "Anketa", null)]
    public async Task A_form_is_sent_in_a_language_that_it_has(string channel, string choice, string? language)
    {
        await using var guest = await GuestTalk.StartAsync(channel, "cs-CZ");
        await guest.SaysAsync("formulář");
        await guest.GetsAsync(Cards(Callback, Survey));
        await guest.SaysAsync(choice);

        await guest.GetsAsync(Params());

        guest.Command<SendHeroCard>().SelectedLanguage.ShouldBe(language);
    }

    [Fact]
    public async Task A_form_starts_with_what_is_known_of_the_guest()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");

        var form = await ChooseAsync(guest, Params(("oo1_guest_ident", "Jan Novák"), ("oo1_guest_email", ""), ("oo1_guest_phone", "+420603123456"), ("cart", "7")));

        form.InitialParams.ShouldBe(Map(("oo1_guest_ident", "Jan Novák"), ("oo1_guest_phone", "+420603123456")));
        form.AdditionalParams.IsMissing.ShouldBeTrue("only WhatsApp has templates");
    }

    [Fact]
    public async Task Settings_of_a_form_decide_what_it_starts_with()
    {
        await using var guest = await GuestTalk.StartAsync(
            "WebChat",
            "cs-CZ",
            ("Guest:Forms:reklamace:InitialParams:customer", "{oo1_guest_ident} ({tier|nový})"),
            ("Guest:Forms:reklamace:InitialParams:order", "{order}"),
            ("Guest:Forms:reklamace:InitialParams:topic", "Reklamace"));

        var form = await ChooseAsync(guest, Params(("oo1_guest_ident", "Jan Novák")));

        form.InitialParams.ShouldBe(Map(("customer", "Jan Novák (nový)"), ("topic", "Reklamace")));
    }

    [Fact]
    public async Task A_time_picker_offers_slots_of_the_next_days_at_work_in_local_time()
    {
        // It is Sunday the 22nd, 13:00 in Prague.
        await using var guest = await GuestTalk.StartAsync(
            "WebChat",
            "cs-CZ",
            ("Guest:Forms:Reklamace:TimePickers:when:From", "14:00"),
            ("Guest:Forms:Reklamace:TimePickers:when:To", "15:10"),
            ("Guest:Forms:Reklamace:TimePickers:when:Days", "1"));

        var form = await ChooseAsync(guest, Params());

        form.InitialParams["when"].ShouldBe(
            """[{"startTime":"2026-11-23T14:00","endTime":"2026-11-23T14:30"},{"startTime":"2026-11-23T14:30","endTime":"2026-11-23T15:00"}]""");
    }

    [Fact]
    public async Task On_WhatsApp_the_places_of_the_template_are_filled_and_all_four_names_are_there()
    {
        await using var guest = await GuestTalk.StartAsync(
            "WhatsApp",
            "cs-CZ",
            ("Guest:Forms:Reklamace:Template:Body:0", "{oo1_guest_ident|zákazník}"),
            ("Guest:Forms:Reklamace:Template:Body:1", "{order}"),
            ("Guest:Forms:Reklamace:Template:Header:0", "Reklamace"));

        var form = await ChooseAsync(guest, Params());

        form.AdditionalParams.Keys.ShouldBe(["header", "buttons", "footer", "body"], ignoreOrder: true);
        form.AdditionalParams["header"].ShouldBe(["Reklamace"]);
        form.AdditionalParams["body"].ShouldBe(["zákazník", "–"]);
        form.AdditionalParams["buttons"].ShouldBeEmpty();
        form.AdditionalParams["footer"].ShouldBeEmpty();
    }

    [Fact]
    public async Task On_WhatsApp_all_four_names_are_there_without_settings_too()
    {
        await using var guest = await GuestTalk.StartAsync("WhatsApp", "cs-CZ");

        var form = await ChooseAsync(guest, Params());

        form.AdditionalParams.Count.ShouldBe(4);
        form.AdditionalParams.Values.ShouldAllBe(values => values.Count == 0 && !values.IsMissing);
    }

    [Fact]
    public async Task When_mluvii_does_not_say_what_is_known_the_form_is_sent_empty()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("formulář");
        await guest.GetsAsync(Cards(Complaint));
        await guest.SaysAsync("Reklamace");

        (await guest.WaitsAsync(TimeSpan.FromSeconds(10))).ShouldBe(["(SendHeroCard)"]);

        guest.Command<SendHeroCard>().InitialParams.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cards_without_name_or_number_and_second_ones_of_a_name_are_not_offered()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "en-US");
        await guest.SaysAsync("form");

        var offer = await guest.GetsAsync(Cards(
            new AvailableHeroCard { HeroCardId = 1 },
            new AvailableHeroCard { DisplayName = "No number" },
            new AvailableHeroCard { HeroCardId = 2, DisplayName = "survey", Languages = ["de"] },
            new AvailableHeroCard { HeroCardId = 3, DisplayName = "Survey", Languages = ["en"] },
            new AvailableHeroCard { HeroCardId = 4, DisplayName = "Odd", Languages = ["?!"] }));

        offer.ShouldBe(["Which form would you like to fill in? [Survey | Odd (?!) | None of these]"]);
    }

    [Fact]
    public async Task A_channel_without_forms_leads_to_a_human_and_nothing_is_asked()
    {
        await using var guest = await GuestTalk.StartAsync("Facebook", "cs-CZ");

        var replies = await guest.SaysAsync("formulář");

        replies[0].ShouldBe("Formuláře tu zobrazit neumím. Kolega to s vámi projde.");
        replies.ShouldContain("(SetCallParams)");
    }

    private static async Task<SendHeroCard> ChooseAsync(GuestTalk guest, GetCallParamsResponse known)
    {
        await guest.SaysAsync("form");
        await guest.GetsAsync(Cards(Complaint));
        await guest.SaysAsync("Reklamace");
        await guest.GetsAsync(known);
        return guest.Command<SendHeroCard>();
    }

    private static GetHeroCardsResponse Cards(params AvailableHeroCard[] cards) => new() { HeroCards = [.. cards] };

    private static GetCallParamsResponse Params(params (string Name, string? Value)[] known) => new() { CallParams = Map(known) };

    private static MluviiMap<string?> Map(params (string Name, string? Value)[] values) => new(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
}
