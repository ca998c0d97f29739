using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot.Dialogs;

public sealed class MenuTests
{
    private const string StateKey = "directline/conversations/conversation-1";

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task The_guest_is_welcomed_once_and_reads_what_the_menu_offers(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);

        var reply = await guest.OpensAsync();

        reply.ShouldStartWith(guest.Text(() => GuestTexts.Greeting));
        reply.ShouldContain(guest.Text(() => LeadTexts.Title));
        (await guest.OpensAsync()).ShouldNotContain(guest.Text(() => GuestTexts.Greeting));
        guest.LastReplies.ShouldAllBe(activity => channel == "WebChat" || (activity.Attachments ?? new List<Microsoft.Bot.Schema.Attachment>()).Count == 0);
    }

    [Theory]
    [InlineData("cs", "Hello! If you would rather speak English, write “English”.")]
    [InlineData("en", "Dobrý den! Chcete-li raději mluvit česky, napište „česky“.")]
    public async Task A_guest_whose_language_nothing_tells_is_offered_the_other_one_too(string spoken, string offer)
    {
        using var guest = new TalkingGuest(language: "", settings: ("Guest:DefaultLanguage", spoken));
        using var known = new TalkingGuest(language: spoken);

        (await guest.OpensAsync()).ShouldStartWith($"{known.Text(() => GuestTexts.Greeting)}\n{offer}\n{known.Text(() => MenuTexts.Ask)}");
        (await known.OpensAsync()).ShouldNotContain(offer);
    }

    [Fact]
    public async Task A_bot_that_speaks_one_language_offers_no_other()
    {
        using var guest = new TalkingGuest(language: "", settings: ("Guest:Languages:0", "cs"));
        using var czech = new TalkingGuest();

        (await guest.OpensAsync()).ShouldStartWith($"{czech.Text(() => GuestTexts.Greeting)}\n{czech.Text(() => MenuTexts.Ask)}");
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task What_is_not_understood_twice_leads_to_a_human(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();

        (await guest.SaysAsync("kolik je hodin")).ShouldContain(guest.Text(() => MenuTexts.NotUnderstood));
        (await guest.SaysAsync("a venku?")).ShouldContain(guest.Text(() => AnywhereTexts.TooManyAttempts));

        guest.Told<SetCallParams>().CallParams["HandoffReason"].ShouldBe("Operator");
        guest.Told<GetAvailableGroups>();
    }

    [Theory]
    [InlineData("Mám zájem")]
    [InlineData("mam zajem o vase sluzby")]
    [InlineData("I would like to buy something")]
    [InlineData("nabdíku")]
    public async Task Free_text_is_understood_by_keywords_with_and_without_diacritics_and_with_a_slip(string words)
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();

        (await guest.SaysAsync(words)).ShouldContain(guest.Text(() => LeadTexts.AskName));
    }

    [Theory]
    [InlineData("Spojte mě prosím s vaším kolegou", "Podívám se, kdo je volný…")]
    [InlineData("přepojte mě na operátora", "Podívám se, kdo je volný…")]
    [InlineData("Kolik to stojí?", "Zapíšu si, kdo jste, aby mohl kolega z prodeje jít rovnou k věci.")]
    [InlineData("zavolejte mi prosím", "Co mám vyřídit?")]
    [InlineData("mluv anglicky", "I will speak English.")]
    [InlineData("do you speak English?", "I will speak English.")]
    [InlineData("Jsi robot?", "Jsem robot.")]
    [InlineData("Are you a bot?", "Jsem robot.")]
    [InlineData("/start", "Dobře, začneme od začátku.")]
    [InlineData("zpět do menu", "Dobře, necháme toho.")]
    [InlineData("Děkuji moc za pomoc!", "Není zač.")]
    [InlineData("thank you very much for your help", "Není zač.")]
    public async Task What_guests_often_write_is_understood(string words, string reply)
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();

        (await guest.SaysAsync(words)).ShouldStartWith(reply);
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task Who_wants_nothing_is_left_in_peace_until_he_writes_again(string channel, string language)
    {
        foreach (var no in new[] { "ne, děkuji", "no", "nothing" })
        {
            using var guest = new TalkingGuest(channel, language);
            await guest.OpensAsync();

            (await guest.SaysAsync(no)).ShouldBe(guest.Text(() => MenuTexts.Nothing));
            (await guest.SaysAsync("vzkaz")).ShouldBe(guest.Text(() => MessageTexts.AskMessage));
        }
    }

    [Theory]
    [InlineData("WebChat", " 6. ", true)]
    [InlineData("WhatsApp", "6", true)]
    [InlineData("WebChat", "7", false)]
    [InlineData("WebChat", "0", false)]
    public async Task The_number_of_a_line_means_it_with_and_without_buttons(string channel, string words, bool isLine)
    {
        using var guest = new TalkingGuest(channel);
        await guest.OpensAsync();

        (await guest.SaysAsync(words)).ShouldContain(guest.Text(() => isLine ? MessageTexts.AskMessage : MenuTexts.NotUnderstood));
    }

    [Fact]
    public async Task The_menu_offers_the_topics_of_the_settings_in_their_order()
    {
        using var guest = new TalkingGuest(settings: [("Guest:Menu:0", "Message"), ("Guest:Menu:1", "Operator")]);

        var reply = await guest.OpensAsync();

        reply.ShouldEndWith($"{guest.Text(() => MessageTexts.Title)}\n{guest.Text(() => OperatorTexts.Title)}");
    }

    [Fact]
    public async Task A_wish_written_while_the_bot_finds_out_who_the_guest_is_is_served()
    {
        using var guest = new TalkingGuest();
        guest.Answers.Remove(nameof(GetGuestIdentity));
        await guest.OpensAsync();
        await guest.SaysAsync("nechat vzkaz");

        (await guest.GetsAsync(new GetGuestIdentityResponse())).ShouldContain(guest.Text(() => MessageTexts.AskMessage));
    }

    [Fact]
    public async Task Of_several_wishes_written_meanwhile_the_last_one_that_is_understood_is_served()
    {
        using var guest = new TalkingGuest();
        guest.Answers.Remove(nameof(GetGuestIdentity));
        await guest.OpensAsync();
        await guest.SaysAsync("formulář");
        await guest.SaysAsync("nebo radši nechám vzkaz");
        await guest.SaysAsync("jste tam?");

        (await guest.GetsAsync(new GetGuestIdentityResponse())).ShouldContain(guest.Text(() => MessageTexts.AskMessage));
    }

    [Fact]
    public async Task Dialogs_of_an_older_version_are_cleared_and_the_guest_is_told()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await guest.SaysAsync("vzkaz");
        await ChangeStateAsync(guest, state => state["DialogVersion"] = "older");

        var reply = await guest.SaysAsync("Nesedí mi faktura.");

        reply.ShouldStartWith(guest.Text(() => GuestTexts.Outdated));
        reply.ShouldContain(guest.Text(() => MenuTexts.Ask));
    }

    [Fact]
    public async Task Dialogs_that_cannot_be_read_are_cleared_and_the_guest_is_told()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await ChangeStateAsync(guest, state => state["DialogState"] = "not a stack");

        (await guest.SaysAsync("vzkaz")).ShouldStartWith(guest.Text(() => GuestTexts.Outdated));
        (await guest.SaysAsync("Zavolejte mi.")).ShouldBe(guest.Text(() => MessageTexts.AskContact));
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task Dialogs_that_fail_at_every_message_are_left_at_the_second_and_the_menu_comes(string channel, string language)
    {
        using var guest = await StuckAsync(channel, language);
        (await guest.SaysAsync("Nesedí mi faktura.")).ShouldBe(guest.Text(() => GuestTexts.SomethingWentWrong));

        var reply = await guest.SaysAsync("Nesedí mi faktura.");

        reply.ShouldStartWith(guest.Text(() => GuestTexts.Stuck));
        reply.ShouldContain(guest.Text(() => MenuTexts.Ask));
        (await guest.ChoosesAsync(() => MessageTexts.Title)).ShouldBe(guest.Text(() => MessageTexts.AskMessage));
    }

    [Fact]
    public async Task Dialogs_that_are_left_wait_for_mluvii_no_longer()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        guest.Answers.Remove(nameof(GetCallParams));
        await guest.SaysAsync("nabídka");
        await ChangeStateAsync(guest, state => state["DialogState"]!.SelectTokens("$..id").OfType<JValue>()
            .Single(id => id.Value<string>() == $"mluvii.{nameof(GetCallParamsResponse)}").Value = "gone");
        await guest.SaysAsync("haló");
        (await guest.SaysAsync("haló")).ShouldStartWith(guest.Text(() => GuestTexts.Stuck));

        await guest.GetsAsync(new GetCallParamsResponse());

        (await StateAsync(guest))["MluviiRequests"]!["Entries"]!.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_turn_that_fails_leaves_the_guest_where_he_was_however_often_it_happens()
    {
        using var guest = await StuckAsync("WebChat", "cs");
        await guest.SaysAsync("haló");
        await ChangeStateAsync(guest, state => WaitFor(state, "message"));
        (await guest.SaysAsync("Nesedí mi faktura.")).ShouldBe(guest.Text(() => MessageTexts.AskContact));
        await ChangeStateAsync(guest, state => WaitFor(state, "gone"));

        (await guest.SaysAsync("603123456")).ShouldBe(guest.Text(() => GuestTexts.SomethingWentWrong), "it is the first again");
    }

    /// <summary>The guest leaves a message, in a dialog of this version whose state makes no sense.</summary>
    private static async Task<TalkingGuest> StuckAsync(string channel, string language)
    {
        var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();
        await guest.ChoosesAsync(() => MessageTexts.Title);
        await ChangeStateAsync(guest, state => WaitFor(state, "gone"));
        return guest;
    }

    private static void WaitFor(JObject state, string dialog) => state["DialogState"]!.SelectTokens("$..id").OfType<JValue>()
        .Single(id => id.Value<string>() is "message" or "contact" or "gone").Value = dialog;

    private static async Task ChangeStateAsync(TalkingGuest guest, Action<JObject> change)
    {
        var state = await StateAsync(guest);
        change(state);
        await guest.Storage.WriteAsync(new Dictionary<string, object> { [StateKey] = state.ToObject<Dictionary<string, object>>()! }, CancellationToken.None);
    }

    private static async Task<JObject> StateAsync(TalkingGuest guest) => JObject.FromObject((await guest.Storage.ReadAsync([StateKey], CancellationToken.None))[StateKey]);
}
