using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs.Forms;

/// <summary>What comes of forms, whenever it comes.</summary>
public sealed class FormRepliesTests
{
    private static readonly HeroCardSubmission Submission = new() { Params = MluviiMap<string?>.Empty.With("oo1_guest_email", "jan@example.com") };

    [Theory]
    [InlineData("WebChat", "cs-CZ", "Děkuji, formulář k nám dorazil.")]
    [InlineData("WebChat", "en-US", "Thank you, we have your form.")]
    [InlineData("WhatsApp", "cs-CZ", "Děkuji, formulář k nám dorazil.")]
    [InlineData("WhatsApp", "en-US", "Thank you, we have your form.")]
    public async Task A_submission_in_the_middle_of_another_dialog_is_thanked_for_and_the_question_comes_again(string channel, string locale, string thanks)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale);
        var question = await guest.SaysAsync(locale == "cs-CZ" ? "nechat vzkaz" : "leave a message");

        var replies = await guest.GetsAsync(Submission);

        replies.ShouldBe([thanks, question[^1]]);
        (await guest.SaysAsync("Ozvěte se mi, prosím.")).ShouldNotContain(question[^1], "the question is answered");
    }

    [Fact]
    public async Task A_submission_that_the_bot_asked_for_is_thanked_for_and_the_menu_comes_again()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("formulář");
        await guest.GetsAsync(new GetHeroCardsResponse { HeroCards = [new AvailableHeroCard { HeroCardId = 1, DisplayName = "Anketa" }] });
        await guest.SaysAsync("Anketa");
        await guest.GetsAsync(new GetCallParamsResponse());
        var sent = await guest.GetsAsync(new SendHeroCardResponse { Success = true });

        (await guest.GetsAsync(Submission)).ShouldBe(["Děkuji, formulář k nám dorazil.", sent[^1]]);
    }

    [Fact]
    public async Task A_submission_while_mluvii_is_asked_is_thanked_for_and_the_answer_still_counts()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("formulář");

        (await guest.GetsAsync(Submission)).ShouldBe(["Děkuji, formulář k nám dorazil."]);

        (await guest.GetsAsync(new GetHeroCardsResponse { HeroCards = [new AvailableHeroCard { HeroCardId = 1, DisplayName = "Anketa" }] }))[0].ShouldContain("[Anketa |");
    }

    [Fact]
    public async Task A_submission_before_the_guest_wrote_anything_is_greeted_thanked_for_and_leads_to_the_menu()
    {
        await using var guest = GuestTalk.Unopened("WebChat", "cs-CZ");

        var replies = await guest.GetsAsync(Submission);

        replies[^2].ShouldBe("Děkuji, formulář k nám dorazil.");
        replies[^1].ShouldContain("Vyplnit formulář");
    }

    [Theory]
    [InlineData("cs-CZ", "Ano, to <b>chci</b>", "Děkuji, vaše odpověď k nám dorazila: Ano, to chci")]
    [InlineData("en-US", "*Yes*", "Thank you, we have your answer: *Yes*")]
    [InlineData("en-US", null, "Thank you, we have your answer.")]
    public async Task A_pressed_button_of_a_template_is_thanked_for_and_the_question_comes_again(string locale, string? words, string thanks)
    {
        await using var guest = await GuestTalk.StartAsync("WhatsApp", locale);
        var question = await guest.SaysAsync(locale == "cs-CZ" ? "nechat vzkaz" : "leave a message");

        (await guest.GetsAsync(new HeroCardQuickReply { Text = words, ReplyToActivityId = 5 })).ShouldBe([thanks, question[^1]]);
    }

    [Fact]
    public async Task After_a_hand_over_the_bot_keeps_silent_about_forms_files_and_places()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:PassOn:Files", "files"));
        await guest.SaysAsync("operátor");
        await guest.GetsAsync(new SetCallParamsResponse { Success = true });
        (await guest.GetsAsync(new GetAvailableGroupsResponse { AvailableGroups = [new AvailableGroup { GroupId = 1, GroupState = GroupState.Online }] }))
            .ShouldContain("(HandOff)");

        (await guest.GetsAsync(Submission)).ShouldBeEmpty();
        (await guest.GetsAsync(new HeroCardQuickReply { Text = "Ano" })).ShouldBeEmpty();
        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://files/1" })).ShouldBeEmpty();
        (await guest.GetsAsync(new GuestLocation { Latitude = 50, Longitude = 14 })).ShouldBeEmpty();
    }
}
