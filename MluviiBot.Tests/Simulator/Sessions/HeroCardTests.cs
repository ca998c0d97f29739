using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class HeroCardTests
{
    private const int Booking = 7;
    private const int Reminder = 8;
    private const string Slots = """[{"startTime":"2021-12-06T14:00","endTime":"2021-12-06T14:30"},{"startTime":"2021-12-07T08:00","endTime":"2021-12-07T09:00"}]""";

    [Fact]
    public async Task Guest_is_offered_the_cards_of_his_channel_only()
    {
        using var play = new Play().Arrives();
        (await play.AskAsync(new GetHeroCards())).HeroCards.ShouldHaveSingleItem()
            .ShouldBe(new AvailableHeroCard { DisplayName = "Booking", HeroCardId = Booking, Languages = ["cs", "en"] });

        play.Arrives(GuestChannel.WhatsApp);
        (await play.AskAsync(new GetHeroCards())).HeroCards.ShouldHaveSingleItem().HeroCardId.ShouldBe(Reminder);

        play.Arrives(GuestChannel.Facebook);
        (await play.AskAsync(new GetHeroCards())).HeroCards.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Guest_sees_the_form_in_his_language_with_the_bots_initial_values()
    {
        using var play = new Play().Arrives();
        var initial = MluviiMap<string?>.Empty.With("name", "Eva").With("when", Slots);
        (await play.AskAsync(new SendHeroCard { HeroCardId = Booking, InitialParams = initial })).Success.ShouldBe(true);

        var form = play.Session.Transcript.ShouldHaveSingleItem().Form.ShouldNotBeNull();
        form.Language.ShouldBe("cs");
        form.Title.ShouldBe("Rezervace");
        form.Fields[0].InitialValue.ShouldBe("Eva");
        form.Fields[1].Choices.Count.ShouldBe(2);

        await play.AskAsync(new SendHeroCard { HeroCardId = Booking, SelectedLanguage = "en" });
        play.Session.Transcript[^1].Form!.Title.ShouldBe("Booking");
    }

    [Fact]
    public async Task Submission_reaches_the_bot_and_merges_into_the_parameters()
    {
        using var play = new Play().Arrives();
        await play.AskAsync(new SendHeroCard { HeroCardId = Booking, InitialParams = MluviiMap<string?>.Empty.With("name", "Eva").With("when", Slots) });
        var slot = play.Session.Transcript[0].Form!.Fields[1].Choices[1];
        play.Simulation.Guests.Submits(play.Guest, 1, new Dictionary<string, string> { ["when"] = slot });

        (await play.HeardAsync<HeroCardSubmission>()).Params.ShouldBe(MluviiMap<string?>.Empty.With("name", "Eva").With("when", slot));
        play.Session.Parameters["name"].ShouldBe(new CallParameter("Eva", ParameterSource.HeroCard, false));
        play.Session.OpenForms.ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_only_parameters_are_not_changed_by_a_form()
    {
        using var play = new Play().Arrives(null, ("CustomerNumber", "12"));
        await play.AskAsync(new SendHeroCard { HeroCardId = Booking });
        play.Simulation.Guests.Submits(play.Guest, 1, new Dictionary<string, string> { ["name"] = "Eva", ["CustomerNumber"] = "13" });
        play.Session.Parameters["CustomerNumber"].Value.ShouldBe("12");
    }

    [Theory]
    [InlineData("CustomerNumber", "twelve", "number")]
    [InlineData("when", "tomorrow", "one of")]
    [InlineData("name", "", "filled in")]
    [InlineData("shoeSize", "42", "no field")]
    public async Task Wrong_values_keep_the_form_open(string field, string value, string problem)
    {
        using var play = new Play().Arrives();
        await play.AskAsync(new SendHeroCard { HeroCardId = Booking, InitialParams = MluviiMap<string?>.Empty.With("when", Slots) });
        var values = new Dictionary<string, string> { ["name"] = "Eva", [field] = value };
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Submits(play.Guest, 1, values)).Message.ShouldContain(problem);
        play.Session.OpenForms.ShouldBe([1L]);
    }

    [Fact]
    public async Task Bot_hears_nothing_of_a_form_that_is_closed()
    {
        using var play = new Play().Arrives();
        await play.AskAsync(new SendHeroCard { HeroCardId = Booking });
        var heard = play.Framework.Heard.Count;
        play.Simulation.Guests.CancelsForm(play.Guest, 1);
        await play.Simulation.SettledAsync(play.Guest);
        play.Framework.Heard.Count.ShouldBe(heard);
        play.Session.OpenForms.ShouldBeEmpty();
    }

    public static TheoryData<SendHeroCard, string> Mistakes => new()
    {
        { new SendHeroCard { HeroCardId = 99 }, "99" },
        { new SendHeroCard { HeroCardId = Reminder }, "WhatsApp" },
        { new SendHeroCard { HeroCardId = Booking, SelectedLanguage = "de" }, "'de'" },
        { new SendHeroCard { HeroCardId = Booking, InitialParams = MluviiMap<string?>.Empty.With("shoeSize", "42") }, "shoeSize" },
        { new SendHeroCard { HeroCardId = Booking, InitialParams = MluviiMap<string?>.Empty.With("when", "2021-12-06T14:00") }, "JSON" },
        { new SendHeroCard { HeroCardId = Booking, InitialParams = MluviiMap<string?>.Empty.With("when", """[{"startTime":"2021-12-06T14:00+01:00","endTime":"2021-12-06T15:00+01:00"}]""") }, "JSON" },
        { new SendHeroCard { HeroCardId = Booking, AdditionalParams = MluviiMap<MluviiList<string?>>.Empty.With("body", ["a"]) }, "WhatsApp" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Cards_that_cannot_be_sent_are_answered_with_the_reason(SendHeroCard card, string reason)
    {
        using var play = new Play().Arrives();
        var answer = await play.AskAsync(card);
        answer.Success.ShouldBe(false);
        answer.ErrorMessage.ShouldNotBeNull().ShouldContain(reason);
        play.Session.Transcript.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Button_of_a_WhatsApp_template_comes_as_the_switch_says(bool asQuickReply)
    {
        using var play = new Play(switches: new Switches { TemplateButtonsAreQuickReplies = asQuickReply }).Arrives(GuestChannel.WhatsApp);
        (await play.AskAsync(Template(["14:00", "Praha"]))).Success.ShouldBe(true);
        play.Session.Transcript[0].Form!.BodyValues.ShouldBe(["14:00", "Praha"]);
        play.Simulation.Guests.Presses(play.Guest, "Přijdu");

        if (asQuickReply)
        {
            var reply = await play.HeardAsync<HeroCardQuickReply>();
            reply.Text.ShouldBe("Přijdu");
            reply.ReplyToActivityId.ShouldBe(play.Session.Transcript[0].Id);
        }
        else
        {
            (await play.HeardAsync<HeroCardSubmission>()).Params.Values.ShouldBe(["Přijdu"]);
        }
    }

    [Fact]
    public async Task WhatsApp_template_needs_all_four_parts_and_as_many_values_as_it_has()
    {
        using var play = new Play().Arrives(GuestChannel.WhatsApp);
        (await play.AskAsync(new SendHeroCard { HeroCardId = Reminder })).ErrorMessage.ShouldNotBeNull().ShouldContain("header, body, footer, buttons");
        (await play.AskAsync(Template(["14:00"]))).ErrorMessage.ShouldNotBeNull().ShouldContain("takes 2 values");
    }

    private static SendHeroCard Template(MluviiList<string?> body) => new()
    {
        HeroCardId = Reminder,
        AdditionalParams = MluviiMap<MluviiList<string?>>.Empty.With("header", []).With("body", body).With("footer", []).With("buttons", []),
    };
}
