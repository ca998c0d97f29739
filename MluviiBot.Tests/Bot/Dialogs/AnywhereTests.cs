using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs;

public sealed class AnywhereTests
{
    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task Help_tells_what_works_anywhere_and_the_question_comes_again(string channel, string language)
    {
        using var guest = await AtTheNumberAsync(channel, language);

        (await guest.SaysAsync("help")).ShouldBe($"{guest.Text(() => AnywhereTexts.Help)}\n{guest.Text(() => LeadTexts.AskPhone)}");
        (await guest.SaysAsync("603123456")).ShouldBe(guest.Text(() => LeadTexts.AskEmail));
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task Cancel_leaves_what_goes_on_and_the_menu_comes(string channel, string language)
    {
        using var guest = await AtTheNumberAsync(channel, language);

        var reply = await guest.SaysAsync("zrušit");

        reply.ShouldStartWith(guest.Text(() => AnywhereTexts.Cancelled));
        reply.ShouldContain(guest.Text(() => MenuTexts.Ask));
    }

    [Theory]
    [InlineData("start over")]
    [InlineData("Znovu, prosím")]
    [InlineData("od zacatku")]
    public async Task Start_over_forgets_what_was_going_on(string words)
    {
        using var guest = await AtTheNumberAsync();

        (await guest.SaysAsync(words)).ShouldStartWith(guest.Text(() => AnywhereTexts.StartedOver));
        (await guest.SaysAsync("nabídka")).ShouldContain(guest.Text(() => LeadTexts.AskName));
    }

    [Theory]
    [InlineData("human")]
    [InlineData("chci mluvit s operátorem")]
    [InlineData("Spojte mě s člověkem, prosím!")]
    [InlineData("operatro")]
    public async Task A_guest_who_wants_a_human_in_the_middle_of_a_question_gets_one_of_the_same_topic(string words)
    {
        using var guest = await AtTheNumberAsync();

        await guest.SaysAsync(words);

        guest.Told<SetCallParams>().CallParams["HandoffReason"].ShouldBe("Sales");
        guest.Told<GetAvailableGroups>();
    }

    [Fact]
    public async Task Words_of_a_wish_within_an_answer_are_the_answer()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await guest.SaysAsync("vzkaz");

        (await guest.SaysAsync("Ať mi zítra zavolá operátor, chci zrušit smlouvu.")).ShouldBe(guest.Text(() => MessageTexts.AskContact));
    }

    [Theory]
    [InlineData("WebChat")]
    [InlineData("WhatsApp")]
    public async Task Another_language_is_spoken_from_the_same_question_on_and_remembered(string channel)
    {
        using var guest = await AtTheNumberAsync(channel);
        using var english = new TalkingGuest(language: "en");

        (await guest.SaysAsync("English, please")).ShouldBe($"{english.Text(() => AnywhereTexts.LanguageChanged)}\n{english.Text(() => LeadTexts.AskPhone)}");
        (await guest.SaysAsync("603123456")).ShouldBe(english.Text(() => LeadTexts.AskEmail));
        (await guest.SaysAsync("můžeme česky?")).ShouldBe($"{guest.Text(() => AnywhereTexts.LanguageChanged)}\n{guest.Text(() => LeadTexts.AskEmail)}");
    }

    [Fact]
    public async Task A_language_asked_for_while_offers_are_made_makes_the_offers_anew()
    {
        using var guest = new TalkingGuest();
        using var english = new TalkingGuest(language: "en");
        await guest.SaysAsync("operátor");
        guest.Answers[nameof(GetAvailableGroups)] = TalkingGuest.Group(GroupState.Busy);
        await guest.GroupIsAsync(GroupState.Busy);

        (await guest.SaysAsync("anglicky")).ShouldContain(english.Text(() => OperatorTexts.Wait));
    }

    [Fact]
    public async Task A_language_that_the_bot_is_not_set_to_speak_is_no_wish()
    {
        using var guest = new TalkingGuest(settings: ("Guest:Languages:0", "cs"));
        await guest.OpensAsync();

        (await guest.SaysAsync("english")).ShouldContain(guest.Text(() => MenuTexts.NotUnderstood));
    }

    [Fact]
    public async Task The_language_of_a_call_parameter_wins_over_the_locale()
    {
        using var guest = new TalkingGuest(settings: ("Guest:LanguageParameter", "lang"));
        using var english = new TalkingGuest(language: "en");
        guest.Answers[nameof(GetCallParams)] = new GetCallParamsResponse { CallParams = MluviiMap<string?>.Empty.With("lang", "en") };

        (await guest.OpensAsync()).ShouldContain(english.Text(() => MenuTexts.Ask));
        (await guest.SaysAsync("kdoví")).ShouldContain(english.Text(() => MenuTexts.NotUnderstood));
    }

    private static async Task<TalkingGuest> AtTheNumberAsync(string channel = "WebChat", string language = "cs")
    {
        var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();
        await guest.ChoosesAsync(() => LeadTexts.Title);
        await guest.SaysAsync("Jan Novák");
        return guest;
    }
}
