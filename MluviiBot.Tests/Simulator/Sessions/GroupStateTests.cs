using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class GroupStateTests
{
    [Fact]
    public async Task Group_is_online_while_an_operator_is_free()
    {
        using var play = new Play().Arrives();
        var group = await SalesAsync(play);
        group.ShouldSatisfyAllConditions(
            () => group.DisplayName.ShouldBe("Sales"),
            () => group.GroupState.ShouldBe(GroupState.Online),
            () => group.GroupOfflineReasons.Count.ShouldBe(0),
            () => group.GroupWorkload.ShouldBe(new GroupWorkload { MaxSlots = 1, UsedSlotsWaiting = 0, UsedSlotsAccepted = 0, FreeSlots = 1 }),
            () => group.QueueWorkload.ShouldBe(new QueueWorkload { FreeQueueSlotsCountTotal = 1, InQueueCountTotal = 0, IsQueueFull = false }));
    }

    [Fact]
    public async Task Group_is_busy_while_the_queue_has_room_and_offline_when_it_is_full()
    {
        using var play = new Play();
        play.Arrives(null, ("HandoffReason", "Sales"));
        play.Arrives();
        var busy = await SalesAsync(play);
        busy.GroupState.ShouldBe(GroupState.Busy);
        busy.GroupWorkload!.UsedSlotsWaiting.ShouldBe(1);

        play.Arrives(null, ("HandoffReason", "Sales"));
        play.Arrives();
        var full = await SalesAsync(play);
        full.GroupState.ShouldBe(GroupState.Offline);
        full.GroupOfflineReasons.ShouldBe([GroupOfflineReason.QueueFull]);
        full.QueueWorkload.ShouldBe(new QueueWorkload { FreeQueueSlotsCountTotal = 0, InQueueCountTotal = 1, IsQueueFull = true });
    }

    [Fact]
    public async Task Accepted_guests_use_slots()
    {
        using var play = new Play();
        play.Arrives(null, ("HandoffReason", "Sales"));
        play.Simulation.Operators.Accepts(play.Guest, Play.Jana);
        play.Arrives();
        var group = await SalesAsync(play);
        group.GroupWorkload.ShouldBe(new GroupWorkload { MaxSlots = 1, UsedSlotsWaiting = 0, UsedSlotsAccepted = 1, FreeSlots = 0 });
    }

    [Fact]
    public async Task Group_is_offline_outside_its_hours_until_the_clock_is_set()
    {
        using var play = new Play(tenant => tenant.WithGroup(Play.Sales, group => group with { Hours = BusinessHours.Parse("Mon-Fri 08:00-18:00") })).Arrives();
        (await SalesAsync(play)).GroupOfflineReasons.ShouldBe([GroupOfflineReason.BusinessHours]);

        play.Simulation.Advance(TimeSpan.FromDays(1));
        (await SalesAsync(play)).GroupState.ShouldBe(GroupState.Online);
    }

    [Fact]
    public async Task Group_without_operators_is_offline()
    {
        using var play = new Play().Arrives();
        play.Presence(Play.Jana, Presence.Offline);
        (await SalesAsync(play)).GroupOfflineReasons.ShouldContain(GroupOfflineReason.NoOperators);
    }

    [Theory]
    [InlineData(false, "BUSY")]
    [InlineData(true, "OFFLINE")]
    public async Task Operators_who_are_away_make_the_group_busy_or_offline_as_the_tenant_says(bool awayIsOffline, string state)
    {
        using var play = new Play(tenant => tenant with { AwayIsOffline = awayIsOffline }).Arrives();
        play.Presence(Play.Jana, Presence.Away);
        var group = await SalesAsync(play);
        group.GroupState!.Value.Word.ShouldBe(state);
        group.GroupOfflineReasons.Contains(GroupOfflineReason.AwayIsOffline).ShouldBe(awayIsOffline);
    }

    [Fact]
    public async Task Group_is_offline_for_a_channel_that_it_does_not_take()
    {
        using var play = new Play(tenant => tenant.WithGroup(Play.Sales, group => group with { BlockedChannels = [GuestChannel.Facebook] }));
        (await SalesAsync(play.Arrives(GuestChannel.Facebook))).GroupOfflineReasons.ShouldBe([GroupOfflineReason.ChannelBlocked]);
        (await SalesAsync(play.Arrives())).GroupState.ShouldBe(GroupState.Online);
    }

    [Fact]
    public async Task Group_that_does_not_exist_is_deleted()
    {
        using var play = new Play().Arrives();
        var answer = await play.AskAsync(new GetAvailableGroups { GroupIds = [99] });
        var group = answer.AvailableGroups.ShouldHaveSingleItem();
        group.GroupState.ShouldBe(GroupState.Offline);
        group.GroupOfflineReasons.ShouldBe([GroupOfflineReason.Deleted]);
    }

    [Fact]
    public async Task Without_ids_routing_is_evaluated_with_the_parameters_as_they_are()
    {
        using var play = new Play().Arrives();
        (await play.AskAsync(new GetAvailableGroups())).AvailableGroups.Count.ShouldBe(0);
        (await play.AskAsync(new GetAvailableOperators())).AvailableOperators.Count.ShouldBe(0);

        await play.AskAsync(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Complaint") });
        (await play.AskAsync(new GetAvailableGroups())).AvailableGroups.ShouldHaveSingleItem().GroupId.ShouldBe(Play.Complaints);
        (await play.AskAsync(new GetAvailableOperators())).AvailableOperators.ShouldHaveSingleItem()
            .ShouldBe(new AvailableOperator { DisplayName = "Petr", UserId = Play.Petr });
    }

    [Fact]
    public async Task Operators_without_a_free_slot_are_not_available()
    {
        using var play = new Play();
        play.Arrives(null, ("HandoffReason", "Sales"));
        play.Arrives();
        (await play.AskAsync(new GetAvailableOperators { GroupId = Play.Sales })).AvailableOperators.Count.ShouldBe(0);
        (await play.AskAsync(new GetAvailableOperators { GroupId = Play.Complaints })).AvailableOperators.Count.ShouldBe(1);
        (await play.AskAsync(new GetAvailableOperators { GroupId = 99 })).AvailableOperators.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Old_answers_tell_name_and_id_only()
    {
        using var play = new Play(switches: new Switches { ShortGroups = true }).Arrives();
        (await SalesAsync(play)).ShouldBe(new AvailableGroup { DisplayName = "Sales", GroupId = Play.Sales });
    }

    private static async Task<AvailableGroup> SalesAsync(Play play) =>
        (await play.AskAsync(new GetAvailableGroups { GroupIds = [Play.Sales] })).AvailableGroups.ShouldHaveSingleItem();
}
