using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs.Identity;

public sealed class ReturningGuestTests
{
    private static readonly CrmMatch Jan = new() { CrmIdentityId = 7, Score = 95, Data = MluviiMap<MluviiList<string?>>.Empty.With("oo1_guest_ident", ["Jan Novák"]) };
    private static readonly CrmMatch Johann = new() { CrmIdentityId = 8, Score = 95, Data = MluviiMap<MluviiList<string?>>.Empty.With("oo1_guest_ident", ["Johann Novák"]) };

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task A_guest_whom_mluvii_recognises_is_greeted_by_the_name_that_he_left_last_time(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);
        guest.Answers[nameof(GetGuestIdentity)] = channel == "WhatsApp"
            ? new GetGuestIdentityResponse { WhatsAppContactId = "420603123456" }
            : new GetGuestIdentityResponse { TrackedGuestGuid = Guid.Parse("11111111-2222-3333-4444-555555555555") };
        (await guest.OpensAsync()).ShouldNotContain("Novák");
        await LeavesDetailsAsync(guest, isPhoneKnown: channel == "WhatsApp");

        (await guest.OpensAnotherConversationAsync()).ShouldContain(guest.Text(() => GuestTexts.GreetingByName.With("Jan Novák")));
    }

    [Fact]
    public async Task A_guest_whom_only_the_directory_recognises_is_greeted_by_the_name_that_he_left_last_time()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await LeavesDetailsAsync(guest, isPhoneKnown: false);
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(new CrmMatch { CrmIdentityId = 5, Score = 99 });
        guest.Answers[nameof(AssignCrmIdentity)] = new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 5 };

        (await guest.OpensAnotherConversationAsync()).ShouldContain("Rád vás tu vidím, Jan Novák.");
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task A_guest_of_the_directory_is_greeted_by_the_name_there(string channel, string language)
    {
        using var guest = new TalkingGuest(channel, language);
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(Jan);
        guest.Answers[nameof(AssignCrmIdentity)] = new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 7 };

        (await guest.OpensAsync()).ShouldContain(guest.Text(() => GuestTexts.GreetingByName.With("Jan Novák")));
    }

    [Fact]
    public async Task Two_contacts_that_match_alike_leave_the_guest_unnamed_and_unassigned()
    {
        using var guest = new TalkingGuest();
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(Jan, Johann);

        var reply = await guest.OpensAsync();

        reply.ShouldNotContain("Novák");
        reply.ShouldContain(guest.Text(() => MenuTexts.Ask));
        guest.Commands.ShouldNotContain(command => command is AssignCrmIdentity);
    }

    [Fact]
    public async Task Phone_and_e_mail_of_a_lead_tell_contacts_apart_that_matched_alike_before()
    {
        using var guest = new TalkingGuest();
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(Jan, Johann);
        await guest.OpensAsync();
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(Jan, Johann with { Score = 40 });
        guest.Answers[nameof(AssignCrmIdentity)] = new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 7 };

        await LeavesDetailsAsync(guest, isPhoneKnown: false);

        guest.Told<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(7);
    }

    [Fact]
    public async Task Contacts_that_cannot_be_told_apart_get_no_double_and_the_guest_is_handed_over()
    {
        using var guest = new TalkingGuest();
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(Jan, Johann);
        await guest.OpensAsync();

        await LeavesDetailsAsync(guest, isPhoneKnown: false);

        guest.Commands.ShouldNotContain(command => command is AssignCrmIdentity);
        guest.Told<GetAvailableGroups>();
    }

    [Fact]
    public async Task The_language_that_a_guest_of_the_directory_asked_for_last_time_is_spoken_again()
    {
        using var guest = new TalkingGuest();
        using var english = new TalkingGuest(language: "en");
        guest.Answers[nameof(ObtainCrmIdentity)] = Matches(Jan);
        guest.Answers[nameof(AssignCrmIdentity)] = new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 7 };
        await guest.OpensAsync();
        await guest.SaysAsync("English, please");

        (await guest.OpensAnotherConversationAsync()).ShouldContain(english.Text(() => MenuTexts.Ask));
    }

    private static ObtainCrmIdentityResponse Matches(params CrmMatch[] contacts) => new() { MatchedCrmIdentities = [.. contacts] };

    private static async Task LeavesDetailsAsync(TalkingGuest guest, bool isPhoneKnown)
    {
        await guest.ChoosesAsync(() => LeadTexts.Title);
        await guest.SaysAsync("Jan Novák");
        if (!isPhoneKnown)
        {
            await guest.SaysAsync("603123456");
        }

        await guest.SaysAsync("přeskočit");
        await guest.SaysAsync("přeskočit");
        await guest.SaysAsync("ano");
    }
}
