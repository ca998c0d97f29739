using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class RoutingTests
{
    [Fact]
    public async Task Parameters_that_the_guest_brings_choose_the_chatbot()
    {
        using var play = new Play().Arrives(null, ("bot", "API"));
        await play.HeardAsync<ConversationStarted>();
        play.Session.ChatbotId.ShouldBe(Play.ApiBot);
    }

    [Fact]
    public async Task A_chatbot_that_is_switched_off_is_passed_over()
    {
        using var play = new Play(tenant => tenant.WithChatbot(Play.ApiBot, bot => bot with { IsEnabled = false })).Arrives(null, ("bot", "api"));
        await play.HeardAsync<ConversationStarted>();
        play.Session.ChatbotId.ShouldBe(Play.Bot);
    }

    [Fact]
    public async Task Guest_is_handed_to_an_operator_who_is_free()
    {
        using var play = await ReadyForSalesAsync();
        play.BotSends(new HandOff()).IsAccepted.ShouldBeTrue();
        Where(play).ShouldBe((SessionPhase.Offered, Play.Sales, Play.Jana));

        play.Simulation.Operators.Accepts(play.Guest, Play.Jana);
        play.Simulation.Operators.Writes(play.Guest, "Jsem tu.");
        play.Simulation.Guests.Says(play.Guest, "Výborně");

        play.Session.Phase.ShouldBe(SessionPhase.WithOperator);
        play.Session.Transcript.Select(entry => (entry.Author, entry.Text)).ShouldBe([(Author.Operator, "Jsem tu."), (Author.Guest, "Výborně")]);
        await play.Simulation.SettledAsync(play.Guest);
        play.Framework.Heard.OfType<Text>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Guest_waits_in_the_queue_while_all_operators_are_busy_and_is_served_when_one_is_free()
    {
        using var play = await ReadyForSalesAsync();
        var first = play.Guest;
        play.BotSends(new HandOff());
        play.Simulation.Operators.Accepts(first, Play.Jana);

        play.Arrives(null, ("HandoffReason", "Sales"));
        Where(play).ShouldBe((SessionPhase.InQueue, Play.Sales, null));

        play.Simulation.Operators.Ends(first);
        Where(play).ShouldBe((SessionPhase.Offered, Play.Sales, Play.Jana));
    }

    [Fact]
    public async Task Guest_sees_the_offline_form_when_the_group_is_offline_and_his_message_is_mailed()
    {
        using var play = await ReadyForSalesAsync();
        play.Presence(Play.Jana, Presence.Offline);
        play.BotSends(new HandOff());
        play.Session.Phase.ShouldBe(SessionPhase.AtOfflineForm);

        play.Simulation.Guests.LeavesMessage(play.Guest, "Zavolejte mi");
        play.Session.Phase.ShouldBe(SessionPhase.Ended);
        play.Notes.ShouldContain(note => note.Kind == NoteKind.Done && note.Text.Contains("info@example.com") && note.Text.Contains("Zavolejte mi"));
    }

    [Fact]
    public async Task Session_ends_when_nobody_is_there_and_the_widget_has_no_offline_form()
    {
        using var play = await ReadyForSalesAsync(tenant => tenant with { OfflineForm = null });
        play.Presence(Play.Jana, Presence.Offline);
        play.BotSends(new HandOff());
        play.Session.Phase.ShouldBe(SessionPhase.Ended);
    }

    [Fact]
    public async Task HandOff_without_a_changed_parameter_comes_back_to_the_same_bot_and_is_flagged()
    {
        using var play = new Play().Arrives();
        play.BotSends(new HandOff());
        await play.Simulation.SettledAsync(play.Guest);

        play.Framework.Heard.OfType<ConversationStarted>().Count().ShouldBe(2);
        play.Notes.ShouldContain(note => note.Kind == NoteKind.RoutingLoop && note.Text.Contains("Lipka"));
        play.Session.Phase.ShouldBe(SessionPhase.WithBot);
    }

    [Fact]
    public async Task HandOff_may_lead_to_another_bot()
    {
        using var play = new Play().Arrives();
        await play.AskAsync(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("bot", "api") });
        play.BotSends(new HandOff());

        play.Session.ChatbotId.ShouldBe(Play.ApiBot);
        play.Notes.ShouldNotContain(note => note.Kind == NoteKind.RoutingLoop);
        play.Simulation.Chatbots.Receive(play.Guest, Play.Bot, new BotMessage { Text = "Ještě něco" }).Refusal.ShouldBe(BotSendRefusal.NotWithThisBot);
    }

    [Fact]
    public async Task Sends_after_a_hand_over_are_refused_until_the_guest_is_given_back()
    {
        using var play = await ReadyForSalesAsync();
        play.BotSends(new HandOff());
        play.BotSends(new BotMessage { Text = "Na shledanou" }).Refusal.ShouldBe(BotSendRefusal.NotWithThisBot);

        play.Simulation.Operators.Accepts(play.Guest, Play.Jana);
        play.Simulation.Operators.GivesToChatbot(play.Guest);
        await play.Simulation.SettledAsync(play.Guest);

        play.Framework.Heard.OfType<ConversationStarted>().Count().ShouldBe(2);
        play.BotSends(new BotMessage { Text = "Zase já" }).IsAccepted.ShouldBeTrue();
    }

    [Fact]
    public void Forward_ignores_slots_and_queue_limit()
    {
        using var play = new Play(tenant => tenant.WithGroup(Play.Sales, group => group with { QueueLimit = 0 })).Arrives();
        var first = play.Guest;
        play.BotSends(new Forward { UserId = Play.Jana });
        play.Simulation.Operators.Accepts(first, Play.Jana);

        play.Arrives();
        play.BotSends(new Forward { OperatorGroupId = Play.Sales }).IsAccepted.ShouldBeTrue();
        Where(play).ShouldBe((SessionPhase.Offered, Play.Sales, Play.Jana));
        play.Simulation.AvailabilityOf(Play.Sales, GuestChannel.WebChat)!.FreeSlots.ShouldBe(0);
    }

    [Fact]
    public void Forward_to_a_group_with_nobody_at_the_desk_waits_in_its_queue()
    {
        using var play = new Play().Arrives();
        play.Presence(Play.Jana, Presence.Away);
        play.BotSends(new Forward { OperatorGroupId = Play.Sales });
        Where(play).ShouldBe((SessionPhase.InQueue, Play.Sales, null));

        play.Presence(Play.Jana, Presence.Online);
        Where(play).ShouldBe((SessionPhase.Offered, Play.Sales, Play.Jana));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(Play.Sales, Play.Jana)]
    [InlineData(99, null)]
    [InlineData(null, 99)]
    public void Strict_mluvii_refuses_a_forward_without_exactly_one_target_that_exists(int? groupId, int? userId)
    {
        using var play = new Play().Arrives();
        var result = play.BotSends(new Forward { OperatorGroupId = groupId, UserId = userId });
        result.Refusal.ShouldBe(BotSendRefusal.Invalid);
        play.Session.Phase.ShouldBe(SessionPhase.WithBot);
        play.Simulation.Log.After(0, play.Guest).OfType<ActivityRefused>().ShouldHaveSingleItem().Reason.ShouldBe(result.Reason);
    }

    [Fact]
    public void Lenient_mluvii_lets_routing_choose_for_a_forward_without_a_target_and_ignores_a_wrong_one()
    {
        using var play = new Play(switches: new Switches { IsStrict = false }).Arrives();
        play.BotSends(new Forward { OperatorGroupId = 99 }).IsAccepted.ShouldBeTrue();
        play.Session.Phase.ShouldBe(SessionPhase.WithBot);
        play.Notes.ShouldContain(note => note.Kind == NoteKind.Ignored && note.Text.Contains("99"));

        play.Simulation.Change(tenant => tenant with { Routing = [new RoutingRow { GroupId = Play.Complaints }] });
        play.BotSends(new Forward()).IsAccepted.ShouldBeTrue();
        Where(play).ShouldBe((SessionPhase.Offered, Play.Complaints, Play.Petr));
    }

    [Fact]
    public async Task An_offer_returns_to_the_queue_when_the_operator_goes_away()
    {
        using var play = await ReadyForSalesAsync();
        play.BotSends(new HandOff());
        play.Presence(Play.Jana, Presence.Away);
        Where(play).ShouldBe((SessionPhase.InQueue, Play.Sales, null));
    }

    [Fact]
    public void An_operator_on_a_break_keeps_what_was_forwarded_to_him()
    {
        using var play = new Play().Arrives();
        play.Presence(Play.Jana, Presence.Away);
        play.BotSends(new Forward { UserId = Play.Jana });
        play.Presence(Play.Petr, Presence.Away);
        Where(play).ShouldBe((SessionPhase.Offered, null, Play.Jana));
    }

    [Fact]
    public void Guests_in_the_queue_of_a_group_that_is_deleted_are_routed_again()
    {
        using var play = new Play();
        play.Presence(Play.Jana, Presence.Away);
        play.Arrives(null, ("HandoffReason", "Sales"));
        play.Session.Phase.ShouldBe(SessionPhase.InQueue);
        play.Simulation.Change(tenant => tenant with { Groups = [.. tenant.Groups.Where(group => group.Id != Play.Sales)] });
        play.Session.Phase.ShouldBe(SessionPhase.WithBot);
    }

    [Fact]
    public async Task Operators_accept_only_what_is_theirs()
    {
        using var play = await ReadyForSalesAsync();
        play.BotSends(new HandOff());
        Should.Throw<NotPossibleException>(() => play.Simulation.Operators.Accepts(play.Guest, Play.Petr)).Message.ShouldContain("Petr");
        Should.Throw<NotPossibleException>(() => play.Simulation.Operators.Writes(play.Guest, "Haló"));
    }

    [Theory]
    [InlineData(ConversationEndedRule.Never, false, false)]
    [InlineData(ConversationEndedRule.WhenEnded, true, false)]
    [InlineData(ConversationEndedRule.WhenEndedOrGivenAway, true, true)]
    public async Task Bot_hears_that_the_conversation_ended_as_the_switch_says(ConversationEndedRule rule, bool afterEnd, bool afterForward)
    {
        using var play = new Play(switches: new Switches { ConversationEnded = rule }).Arrives();
        play.BotSends(new EndConversation());
        play.Session.Phase.ShouldBe(SessionPhase.Ended);
        (await HeardEndAsync(play)).ShouldBe(afterEnd);

        play.Arrives();
        play.BotSends(new Forward { UserId = Play.Jana });
        (await HeardEndAsync(play)).ShouldBe(afterForward);
    }

    private static async Task<bool> HeardEndAsync(Play play)
    {
        await play.Simulation.SettledAsync(play.Guest);
        return play.Framework.Deliveries.Any(delivery => delivery.SessionId == play.Guest && delivery.Activity is ConversationEnded);
    }

    private static (SessionPhase Phase, int? Group, int? Operator) Where(Play play) => (play.Session.Phase, play.Session.GroupId, play.Session.OperatorId);

    private static async Task<Play> ReadyForSalesAsync(Func<Tenant, Tenant>? change = null)
    {
        var play = new Play(change).Arrives();
        await play.AskAsync(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Sales") });
        return play;
    }
}
