using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs.Prompts;

/// <summary>What is the same for everything that the guest chooses from a list of mluvii's.</summary>
public sealed class OfferedListTests
{
    private const string Reason = "it is not on the whitelist";

    private static readonly Dictionary<string, OfferedList> Lists = new()
    {
        ["forms"] = new OfferedList
        {
            Wish = "formulář",
            Item = "Reklamace",
            List = names => new GetHeroCardsResponse { HeroCards = [.. names.Select((name, index) => new AvailableHeroCard { HeroCardId = index, DisplayName = name })] },
            Sent = success => new SendHeroCardResponse { Success = success, ErrorMessage = Reason },
            Title = "Vyplnit formulář",
            Again = "Takový formulář nemám. Vyberte prosím jeden z těchto.",
            NoAnswer = "Nepodařilo se mi zjistit, jaké formuláře máme. Kolega vám pomůže.",
            Empty = "Teď tu žádný formulář k vyplnění není.",
            Refused = "Formulář „Reklamace“ se mi nepodařilo poslat. Kolega vám pomůže.",
            Unsure = "Nevím, jestli k vám formulář „Reklamace“ dorazil. Pokud ho vidíte, můžete ho vyplnit; jinak vám pomůže kolega.",
        },
        ["files"] = new OfferedList
        {
            Wish = "soubor",
            Item = "mapa.png",
            List = names => new GetMediaObjectsResponse { FileStoreItems = [.. names.Select((name, index) => new MediaObject { Id = index, Name = name })] },
            Sent = success => new ShareFileResponse { IsSuccess = success, ErrorMessage = Reason },
            Title = "Stáhnout soubor",
            Again = "Takový soubor nemám. Vyberte prosím jeden z těchto.",
            NoAnswer = "Nepodařilo se mi zjistit, jaké soubory máme. Kolega vám pomůže.",
            Empty = "Teď tu pro vás žádný soubor nemám.",
            Refused = "Soubor „mapa.png“ se mi nepodařilo poslat. Kolega vám pomůže.",
            Unsure = "Nevím, jestli k vám soubor „mapa.png“ dorazil. Kolega vám pomůže.",
        },
    };

    public static TheoryData<string, string> Everywhere => new() { { "forms", "WebChat" }, { "forms", "WhatsApp" }, { "files", "WebChat" }, { "files", "WhatsApp" } };

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task When_mluvii_does_not_say_what_there_is_the_guest_is_told_and_led_to_a_human(string kind, string channel)
    {
        await using var guest = await GuestTalk.StartAsync(channel, "cs-CZ");
        await guest.SaysAsync(Lists[kind].Wish);

        var replies = await guest.WaitsAsync(TimeSpan.FromSeconds(10));

        replies[0].ShouldBe(Lists[kind].NoAnswer);
        replies.ShouldContain("(SetCallParams)");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task When_there_is_nothing_the_guest_is_told_and_gets_the_menu(string kind, string channel)
    {
        await using var guest = await GuestTalk.StartAsync(channel, "cs-CZ");
        await guest.SaysAsync(Lists[kind].Wish);

        var replies = await guest.GetsAsync(Lists[kind].List([]));

        replies[0].ShouldBe(Lists[kind].Empty);
        replies[1].ShouldContain(Lists[kind].Title);
        replies.Length.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task An_answer_that_is_none_of_them_brings_the_question_again_and_then_a_human(string kind, string channel)
    {
        await using var guest = await OfferedAsync(kind, channel);

        (await guest.SaysAsync("něco jiného"))[0].ShouldStartWith(Lists[kind].Again);
        await guest.SaysAsync("7");
        (await guest.SaysAsync("tohle ne")).ShouldContain("(SetCallParams)", "a human is looked for");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_guest_who_wants_none_of_them_is_back_at_the_menu(string kind, string channel)
    {
        string[] words = ["Žádný z těchto", "zadny z techto", "ne", "No, thanks.", "none of these"];
        foreach (var none in channel == "WhatsApp" ? words.Append("2") : words)
        {
            await using var guest = await OfferedAsync(kind, channel);

            (await guest.SaysAsync(none)).ShouldHaveSingleItem(none).ShouldContain(Lists[kind].Title);
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task What_mluvii_refuses_to_send_is_told_without_its_reason_and_leads_to_a_human(string kind, string channel)
    {
        await using var guest = await ChosenAsync(kind, channel);

        var replies = await guest.GetsAsync(Lists[kind].Sent(false));

        replies[0].ShouldBe(Lists[kind].Refused);
        replies.ShouldContain("(SetCallParams)");
        replies.ShouldAllBe(line => !line.Contains(Reason));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task What_mluvii_does_not_confirm_is_not_called_sent_and_leads_to_a_human(string kind, string channel)
    {
        await using var guest = await ChosenAsync(kind, channel);

        var replies = await guest.WaitsAsync(TimeSpan.FromSeconds(20));

        replies[0].ShouldBe(Lists[kind].Unsure);
        replies.ShouldContain("(SetCallParams)");
    }

    [Theory]
    [InlineData("forms", "while it is asked for", true)]
    [InlineData("forms", "while it is asked for", false)]
    [InlineData("forms", "while it is sent", true)]
    [InlineData("files", "while it is asked for", true)]
    [InlineData("files", "while it is asked for", false)]
    [InlineData("files", "while it is sent", true)]
    public async Task What_the_guest_writes_meanwhile_is_his_next_wish(string kind, string when, bool isChosen)
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync(Lists[kind].Wish);
        if (when == "while it is asked for")
        {
            await guest.SaysAsync("a nechám vám vzkaz");
        }

        await guest.GetsAsync(Lists[kind].List([Lists[kind].Item]));
        var replies = await guest.SaysAsync(isChosen ? Lists[kind].Item : "žádný z těchto");
        if (isChosen)
        {
            await guest.AnswersCallParamsAsync();
            if (when == "while it is sent")
            {
                await guest.SaysAsync("a nechám vám vzkaz");
            }

            replies = await guest.GetsAsync(Lists[kind].Sent(true));
        }

        replies[^1].ShouldBe("Co mám vyřídit?");
    }

    [Theory]
    [InlineData("forms")]
    [InlineData("files")]
    public async Task What_the_guest_writes_meanwhile_is_served_when_there_is_nothing(string kind)
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync(Lists[kind].Wish);
        await guest.SaysAsync("a nechám vám vzkaz");

        (await guest.GetsAsync(Lists[kind].List([])))[^1].ShouldBe("Co mám vyřídit?");
    }

    private static async Task<GuestTalk> OfferedAsync(string kind, string channel)
    {
        var guest = await GuestTalk.StartAsync(channel, "cs-CZ");
        await guest.SaysAsync(Lists[kind].Wish);
        await guest.GetsAsync(Lists[kind].List([Lists[kind].Item]));
        return guest;
    }

    private static async Task<GuestTalk> ChosenAsync(string kind, string channel)
    {
        var guest = await OfferedAsync(kind, channel);
        await guest.SaysAsync(Lists[kind].Item);
        await guest.AnswersCallParamsAsync();
        return guest;
    }

    private sealed record OfferedList
    {
        public required string Wish { get; init; }

        public required string Item { get; init; }

        public required Func<string[], MluviiActivity> List { get; init; }

        public required Func<bool, MluviiActivity> Sent { get; init; }

        public required string Title { get; init; }

        public required string Again { get; init; }

        public required string NoAnswer { get; init; }

        public required string Empty { get; init; }

        public required string Refused { get; init; }

        public required string Unsure { get; init; }
    }
}
