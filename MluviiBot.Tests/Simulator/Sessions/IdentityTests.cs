using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("WebChat")]
    [InlineData("Facebook")]
    [InlineData("WhatsApp")]
    [InlineData("Apple")]
    [InlineData("VK")]
    [InlineData("Phone")]
    [InlineData("Other")]
    public async Task Guest_has_the_ids_of_his_channel_and_no_others(string channel)
    {
        using var play = new Play().Arrives(new GuestChannel(channel));
        var identity = await play.AskAsync(new GetGuestIdentity());
        GuestChannel.Of(identity).ShouldBe(new GuestChannel(channel));
        GuestChannel.Of(identity.Source!.Value).ShouldBe(new GuestChannel(channel));
    }

    [Fact]
    public async Task Contacts_are_scored_by_what_agrees()
    {
        using var play = new Play().Arrives(null, ("oo1_guest_email", "EVA@example.com"), ("oo1_guest_ident", "Eva Velká"), ("oo1_guest_phone", "601111222"));
        var answer = await play.AskAsync(new ObtainCrmIdentity());

        answer.AssignedCrmIdentityId.ShouldBeNull();
        answer.MatchedCrmIdentities.Select(match => (match.CrmIdentityId, match.Score)).ShouldBe([(502L, 100.0), (501L, 66.7)]);
        answer.MatchedCrmIdentities[1].Data["oo1_guest_email"].ShouldBe(["eva@example.com"]);
    }

    [Fact]
    public async Task Guest_is_assigned_to_a_contact_once()
    {
        using var play = new Play().Arrives();
        (await play.AskAsync(new AssignCrmIdentity { ExistingCrmIdentityId = 501 })).ShouldSatisfyAllConditions(
            answer => answer.Created.ShouldBe(false), answer => answer.CrmIdentityId.ShouldBe(501), answer => answer.Reason.ShouldBeNull());

        (await play.AskAsync(new AssignCrmIdentity { ExistingCrmIdentityId = 502 })).Reason.ShouldNotBeNull().ShouldContain("501");
        (await play.AskAsync(new ObtainCrmIdentity())).AssignedCrmIdentityId.ShouldBe(501);
    }

    [Fact]
    public async Task Null_makes_a_new_contact_of_the_parameters()
    {
        using var play = new Play().Arrives(null, ("oo1_guest_email", "new@example.com"));
        var answer = await play.AskAsync(new AssignCrmIdentity { ExistingCrmIdentityId = null });

        answer.Created.ShouldBe(true);
        play.Simulation.Tenant.Contacts.Single(contact => contact.Id == answer.CrmIdentityId).Data["oo1_guest_email"].ShouldBe(["new@example.com"]);
        play.Arrives(null, ("oo1_guest_email", "new@example.com"));
        (await play.AskAsync(new ObtainCrmIdentity())).MatchedCrmIdentities.ShouldHaveSingleItem().CrmIdentityId.ShouldBe(answer.CrmIdentityId);
    }

    [Fact]
    public async Task A_contact_that_does_not_exist_is_not_assigned()
    {
        using var play = new Play().Arrives();
        var answer = await play.AskAsync(new AssignCrmIdentity { ExistingCrmIdentityId = 999 });
        answer.Created.ShouldBe(false);
        answer.CrmIdentityId.ShouldBeNull();
        answer.Reason.ShouldNotBeNull().ShouldContain("999");
    }

    [Fact]
    public async Task A_full_directory_takes_no_new_contact()
    {
        using var play = new Play(limits: new SimulationLimits { Contacts = 2 }).Arrives();
        (await play.AskAsync(new AssignCrmIdentity { ExistingCrmIdentityId = null })).Reason.ShouldNotBeNull().ShouldContain("full");
        (await play.AskAsync(new AssignCrmIdentity { ExistingCrmIdentityId = 501 })).CrmIdentityId.ShouldBe(501);
    }

    [Fact]
    public void An_id_that_cannot_be_read_makes_no_new_contact()
    {
        using var play = new Play().Arrives();
        play.BotSends(MluviiJson.Read("""{"activity":"AssignCrmIdentity","existingCrmIdentityId":"Eva"}""")!).Refusal.ShouldBe(BotSendRefusal.Invalid);
        play.Simulation.Tenant.Contacts.Count.ShouldBe(2);
    }
}
