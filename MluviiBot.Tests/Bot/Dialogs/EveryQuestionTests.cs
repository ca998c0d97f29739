using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs;

/// <summary>Whatever a guest does at any question, the conversation goes on.</summary>
public sealed class EveryQuestionTests
{
    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Help_tells_what_can_be_done_and_the_question_comes_again(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);

        var reply = await guest.SaysAsync("help");

        reply.ShouldStartWith(guest.Text(() => AnywhereTexts.Help));
        reply.ShouldContain(EveryQuestion.WordsOf(question, guest));
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Cancel_leads_to_the_menu(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);

        (await guest.SaysAsync("zrušit")).ShouldStartWith($"{guest.Text(() => AnywhereTexts.Cancelled)}\n{guest.Text(() => MenuTexts.Ask)}");
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Start_over_leads_to_the_menu(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);

        (await guest.SaysAsync("start over")).ShouldStartWith($"{guest.Text(() => AnywhereTexts.StartedOver)}\n{guest.Text(() => MenuTexts.Ask)}");
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task A_guest_who_wants_a_human_gets_one_or_is_offered_ways_already(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);
        var isOffered = question is "way to wait" or "operator";

        (await guest.SaysAsync("I want to talk to a human")).ShouldContain(isOffered ? EveryQuestion.WordsOf(question, guest) : guest.Text(() => OperatorTexts.Checking));

        guest.Told<GetAvailableGroups>();
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Another_language_is_spoken_from_the_same_question_on(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);
        using var other = new TalkingGuest(channel, language == "cs" ? "en" : "cs");
        guest.Answers[nameof(GetAvailableGroups)] = TalkingGuest.Group(GroupState.Busy);

        var reply = await guest.SaysAsync(language == "cs" ? "English, please" : "česky, prosím");

        reply.ShouldStartWith(other.Text(() => AnywhereTexts.LanguageChanged));

        // mluvii is asked anew who is free: the offers come again from the beginning.
        reply.ShouldContain(EveryQuestion.WordsOf(question == "operator" ? "way to wait" : question, other));
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Who_says_hello_is_asked_again_however_often(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);
        var first = await guest.SaysAsync("Dobrý den");

        first.ShouldContain(EveryQuestion.WordsOf(question, guest));
        for (var time = 0; time < 4; time++)
        {
            (await guest.SaysAsync("hello")).ShouldBe(first);
        }
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Thanks_are_no_answer(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);

        (await guest.SaysAsync("Děkuji, na shledanou.")).ShouldBe(guest.Text(() => AnywhereTexts.NotAtAll));
        (await guest.SaysAsync("thanks!")).ShouldBe(guest.Text(() => AnywhereTexts.NotAtAll));
        (await guest.SaysAsync("hi")).ShouldContain(EveryQuestion.WordsOf(question, guest));
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Whatever_the_guest_writes_he_is_answered_and_never_stuck(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);
        foreach (var text in new[] { "🤷‍♀️🎉", new string('x', 10_000), "{x} {y}", "<script>alert()</script> & \"", "  \n ", "99999999999999999999" })
        {
            var before = guest.Commands.Count;
            var reply = await guest.SaysAsync(text);

            (reply.Length + guest.Commands.Count).ShouldBeGreaterThan(before, text);
            reply.ShouldNotContain(guest.Text(() => GuestTexts.SomethingWentWrong));
        }

        (await guest.SaysAsync("znovu")).ShouldContain(guest.Text(() => MenuTexts.Ask));
    }

    [Theory]
    [InlineData("form", "WebChat")]
    [InlineData("form", "WhatsApp")]
    [InlineData("file", "WebChat")]
    [InlineData("way to wait", "WebChat")]
    [InlineData("way to wait", "WhatsApp")]
    [InlineData("operator", "WebChat")]
    [InlineData("operator", "WhatsApp")]
    public async Task A_number_in_a_sentence_chooses_nothing(string question, string channel)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, "cs");
        var before = guest.Commands.Count;

        (await guest.SaysAsync("mám 1 dotaz")).ShouldNotBeEmpty();

        guest.Commands.Count.ShouldBe(before, "mluvii is told nothing");
        await guest.SaysAsync("1");
        guest.Commands.Count.ShouldBeGreaterThan(before);
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task Too_many_bad_answers_lead_to_a_human(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);

        // Any words are a message.
        var bad = question == "message" ? " " : "?!";
        for (var attempt = 1; attempt < (question == "menu" ? 2 : 3); attempt++)
        {
            (await guest.SaysAsync(bad)).ShouldNotContain(guest.Text(() => AnywhereTexts.TooManyAttempts));
        }

        (await guest.SaysAsync(bad)).ShouldBe($"{guest.Text(() => AnywhereTexts.TooManyAttempts)}\n{guest.Text(() => OperatorTexts.Checking)}");
    }

    [Theory]
    [MemberData(nameof(EveryQuestion.Everywhere), MemberType = typeof(EveryQuestion))]
    public async Task A_form_a_file_and_a_position_are_thanked_for_and_the_question_comes_again(string question, string channel, string language)
    {
        using var guest = await EveryQuestion.AskedAsync(question, channel, language);
        (MluviiActivity Comes, Func<string> Thanks)[] unasked =
        [
            (new HeroCardSubmission(), () => FormsTexts.Submitted),
            (new GuestFileUpload { FileUrl = "https://shop.test/faktura.pdf" }, () => FilesTexts.Received),
            (new GuestLocation { Latitude = 50, Longitude = 14 }, () => FilesTexts.LocationReceived),
        ];
        foreach (var (comes, thanks) in unasked)
        {
            var reply = await guest.GetsAsync(comes);

            reply.ShouldStartWith(guest.Text(thanks));
            reply.ShouldContain(EveryQuestion.WordsOf(question, guest));
        }
    }
}
