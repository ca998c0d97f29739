using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs;

public sealed class LeadTests
{
    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task A_guest_leaves_details_corrects_one_confirms_and_is_handed_over_to_sales(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();

        (await guest.ChoosesAsync(() => LeadTexts.Title)).ShouldContain(guest.Text(() => LeadTexts.AskName));
        (await guest.SaysAsync("Jan Novák")).ShouldBe(guest.Text(() => LeadTexts.AskPhone));
        (await guest.SaysAsync("603 123 456")).ShouldBe(guest.Text(() => LeadTexts.AskEmail));
        (await guest.SaysAsync("jan@novak.cz")).ShouldBe(guest.Text(() => LeadTexts.AskAddress));
        var recap = await guest.SaysAsync("Dlouhá 1, Praha");
        recap.ShouldContain("Jan Novák");
        recap.ShouldContain("+420603123456");

        (await guest.ChoosesAsync(() => LeadTexts.Correct.With(LeadTexts.LabelPhone))).ShouldBe(guest.Text(() => LeadTexts.AskPhone));
        (await guest.SaysAsync("00 49 30 901820")).ShouldContain("+4930901820");
        await guest.ChoosesAsync(() => LeadTexts.Confirm);

        var set = guest.Commands.OfType<SetCallParams>().ToList();
        set[0].CallParams.ShouldBe(
            [
                new("oo1_guest_ident", "Jan Novák"),
                new("oo1_guest_phone", "+4930901820"),
                new("oo1_guest_email", "jan@novak.cz"),
                new("oo1_guest_address", "Dlouhá 1, Praha"),
            ],
            ignoreOrder: true);
        set[1].CallParams["HandoffReason"].ShouldBe("Sales");
        guest.Told<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBeNull("no contact matches, so a new one is made");
        (await guest.GroupIsAsync(GroupState.Online)).ShouldBe(guest.Text(() => OperatorTexts.Farewell));
        guest.Told<HandOff>();
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task What_the_guest_writes_while_mluvii_is_asked_is_taken_down_or_passed_on(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();
        guest.Answers.Remove(nameof(GetCallParams));
        guest.Answers.Remove(nameof(SetCallParams));
        await guest.ChoosesAsync(() => LeadTexts.Title);
        (await guest.SaysAsync("Jde mi o velký balíček.")).ShouldBe(guest.Text(() => GuestTexts.OneMoment));
        await guest.SaysAsync("603 123 456");

        (await guest.GetsAsync(new GetCallParamsResponse())).ShouldBe(guest.Text(() => LeadTexts.AskName));
        (await guest.SaysAsync("Jan Novák")).ShouldBe(guest.Text(() => LeadTexts.AskEmail), "the number is known");
        await guest.SaysAsync("jan@novak.cz");
        (await guest.SaysAsync("Dlouhá 1, Praha")).ShouldContain("+420603123456");
        await guest.ChoosesAsync(() => LeadTexts.Confirm);
        await guest.SaysAsync("Volejte po páté.");
        await guest.GetsAsync(new SetCallParamsResponse { Success = true });
        await guest.GetsAsync(new SetCallParamsResponse { Success = true });

        (await guest.GroupIsAsync(GroupState.Offline)).ShouldContain(guest.Text(() => MessageTexts.PassingOn.With("Jde mi o velký balíček.\nVolejte po páté.")));
    }

    [Theory]
    [InlineData("1", "Podívám se, kdo je volný…")]
    [InlineData("Ano, vše souhlasí.", "Podívám se, kdo je volný…")]
    [InlineData("3.", "Jaké je vaše telefonní číslo?")]
    [InlineData("ten telefon je špatně", "Jaké je vaše telefonní číslo?")]
    [InlineData("mail", "Jaký je váš e-mail? Můžete napsat „přeskočit“.")]
    public async Task A_recap_is_confirmed_or_corrected_by_the_number_of_a_line_or_in_words(string words, string reply)
    {
        using var guest = await EveryQuestion.AskedAsync("recap", "WebChat", "cs");

        (await guest.SaysAsync(words)).ShouldBe(reply);
    }

    [Theory]
    [InlineData("Dobrý den, jmenuji se Jan Novák", "Jan Novák")]
    [InlineData("My name's O'Brien", "O'Brien")]
    public async Task A_name_is_taken_down_without_the_words_before_it(string words, string name)
    {
        using var guest = await EveryQuestion.AskedAsync("name", "WebChat", "cs");
        await guest.SaysAsync(words);
        await guest.SaysAsync("603123456");
        await guest.SaysAsync("ne");

        (await guest.SaysAsync("ne")).ShouldContain($"{guest.Text(() => LeadTexts.LabelName)}: {name} ");
    }

    [Fact]
    public async Task Only_what_is_not_known_is_asked()
    {
        using var guest = new TalkingGuest();
        guest.Answers[nameof(GetGuestIdentity)] = new GetGuestIdentityResponse { WhatsAppContactId = "420603123456" };
        guest.Answers[nameof(GetCallParams)] = new GetCallParamsResponse
        {
            CallParams = MluviiMap<string?>.Empty.With("oo1_guest_ident", "Jan Novák").With("oo1_guest_email", "not an address"),
        };
        guest.Answers[nameof(ObtainCrmIdentity)] = new ObtainCrmIdentityResponse
        {
            MatchedCrmIdentities =
            [
                new CrmMatch { CrmIdentityId = 7, Score = 95, Data = MluviiMap<MluviiList<string?>>.Empty.With("oo1_guest_address", ["Dlouhá 1, Praha"]) },
                new CrmMatch { CrmIdentityId = 8, Score = 40 },
            ],
        };
        guest.Answers[nameof(AssignCrmIdentity)] = new AssignCrmIdentityResponse { CrmIdentityId = 7, Created = false };

        (await guest.OpensAsync()).ShouldContain("Jan Novák");
        guest.Told<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(7);

        (await guest.SaysAsync("mám zájem")).ShouldContain(guest.Text(() => LeadTexts.AskEmail));
        var recap = await guest.SaysAsync("jan@novak.cz");

        recap.ShouldContain("+420603123456");
        recap.ShouldContain("Dlouhá 1, Praha");
    }

    [Fact]
    public async Task What_may_be_missing_is_skipped_and_not_set()
    {
        using var guest = new TalkingGuest(settings: ("Guest:CreateContacts", "false"));
        await guest.OpensAsync();
        await guest.SaysAsync("nabidka");
        await guest.SaysAsync("Jan Novák");
        await guest.SaysAsync("603123456");
        await guest.SaysAsync("přeskočit");
        (await guest.SaysAsync("nemám")).ShouldContain(guest.Text(() => LeadTexts.Missing));

        await guest.SaysAsync("ano");

        guest.Commands.OfType<SetCallParams>().First().CallParams.Keys.ShouldBe(["oo1_guest_ident", "oo1_guest_phone"], ignoreOrder: true);
        guest.Commands.ShouldNotContain(command => command is AssignCrmIdentity);
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task Too_many_bad_answers_lead_to_a_human_of_the_same_topic(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();
        await guest.ChoosesAsync(() => LeadTexts.Title);
        await guest.SaysAsync("Jan Novák");

        (await guest.SaysAsync("12")).ShouldBe(guest.Text(() => LeadTexts.AskPhoneAgain));
        (await guest.SaysAsync("603 123")).ShouldBe(guest.Text(() => LeadTexts.AskPhoneAgain));
        (await guest.SaysAsync("?")).ShouldBe($"{guest.Text(() => AnywhereTexts.TooManyAttempts)}\n{guest.Text(() => OperatorTexts.Checking)}");

        guest.Told<SetCallParams>().CallParams["HandoffReason"].ShouldBe("Sales");
        guest.Told<GetAvailableGroups>();
    }

    [Fact]
    public async Task A_guest_is_told_when_mluvii_refuses_the_details_and_is_handed_over_all_the_same()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await guest.SaysAsync("nabídka");
        await guest.SaysAsync("Jan Novák");
        await guest.SaysAsync("603123456");
        await guest.SaysAsync("jan@novak.cz");
        await guest.SaysAsync("přeskočit");
        guest.Answers.Remove(nameof(SetCallParams));
        await guest.SaysAsync("ano");

        (await guest.GetsAsync(new SetCallParamsResponse { Success = false, ErrorMessage = "oo1_guest_phone is read-only" })).ShouldStartWith(guest.Text(() => LeadTexts.NotPassedOn));

        guest.Told<SetCallParams>().CallParams["HandoffReason"].ShouldBe("Sales");
        guest.Commands.ShouldNotContain(command => command is AssignCrmIdentity);
    }
}
