using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Tests.Extensions.Handling;
using static MluviiBot.Tests.Extensions.OperatorHandOff.HandOffConversation;

namespace MluviiBot.Tests.Extensions.OperatorHandOff;

public sealed class RoutingLoopTests : IDisposable
{
    private readonly HandOffConversation _talk = new();

    public void Dispose() => _talk.Dispose();

    [Fact]
    public async Task A_conversation_that_comes_straight_back_twice_is_not_handed_over_again_for_that_reason()
    {
        await HandOverAsync("Sales");
        _talk.Time.Advance(TimeSpan.FromSeconds(2));
        await _talk.Guest.GetsAsync(new ConversationStarted());
        await HandOverAsync("Sales");
        _talk.Time.Advance(TimeSpan.FromSeconds(2));
        (await _talk.Guest.GetsAsync(new ConversationStarted())).Texts().ShouldBe(["Looped."]);

        (await _talk.Guest.SaysAsync("Sales")).Commands().ShouldBeEmpty();

        _talk.Results[^1].ShouldBe(new HandOffResult.RoutingLoop("Sales"));
    }

    [Fact]
    public async Task A_guest_whom_an_operator_gives_back_at_once_is_welcomed_and_may_be_handed_over_again()
    {
        await HandOverAsync("Sales");
        _talk.Time.Advance(TimeSpan.FromSeconds(4));
        (await _talk.Guest.GetsAsync(new ConversationStarted())).Texts().ShouldBe(["Welcome back."]);

        await HandOverAsync("Sales");

        _talk.Results.Count(result => result.IsWithOperator).ShouldBe(2);
        _talk.Log.ShouldNotContain(line => line.Contains("Routing loop"));
    }

    [Fact]
    public async Task A_longer_time_with_an_operator_between_two_short_ones_is_a_sign_that_routing_works()
    {
        foreach (var seconds in new[] { 3, 300, 3 })
        {
            await HandOverAsync("Sales");
            _talk.Time.Advance(TimeSpan.FromSeconds(seconds));
            (await _talk.Guest.OpensAsync()).Texts().ShouldBe(["Welcome back."]);
        }
    }

    [Fact]
    public async Task The_loop_is_logged_with_the_reason_and_what_to_do()
    {
        await LoopAsync("Sales");

        _talk.Log.ShouldContain(line => line.StartsWith("Warning: Routing loop") && line.Contains("Sales") && line.Contains("mluvii's routing"));
    }

    [Fact]
    public async Task Another_reason_may_still_be_tried()
    {
        await LoopAsync("Sales");

        await HandOverAsync("Complaint");

        _talk.Results[^1].ShouldBe(new HandOffResult.HandedOver("Complaint", false, null));
    }

    [Fact]
    public async Task A_return_from_an_operator_is_no_loop()
    {
        await HandOverAsync("Sales");
        _talk.Time.Advance(TimeSpan.FromMinutes(5));
        (await _talk.Guest.OpensAsync()).Texts().ShouldBe(["Welcome back."]);

        await HandOverAsync("Sales");

        _talk.Results.Count(result => result.IsWithOperator).ShouldBe(2);
        _talk.Log.ShouldNotContain(line => line.Contains("Routing loop"));
    }

    [Fact]
    public async Task A_return_after_Forward_is_no_loop_as_routing_was_not_asked()
    {
        await _talk.AskAndGetAsync(Busy(1));
        await _talk.Guest.SaysAsync("Somebody I know");
        await _talk.OperatorsAsync(new AvailableOperator { UserId = 5, DisplayName = "Karel" });
        await _talk.Guest.SaysAsync("Karel");

        await _talk.Guest.OpensAsync();

        _talk.Log.ShouldNotContain(line => line.Contains("Routing loop"));
    }

    [Fact]
    public async Task Guests_who_write_again_and_again_without_a_sign_of_an_operator_are_in_a_loop_too()
    {
        // On Bot Framework mluvii may not say that the conversation came back.
        for (var time = 0; time < 3; time++)
        {
            await HandOverAsync("Sales");
            (await _talk.Guest.SaysAsync("hello?")).ShouldBeEmpty("it was on its way");
            _talk.Time.Advance(TimeSpan.FromMinutes(2));
        }

        (await _talk.Guest.SaysAsync("Sales")).Commands().ShouldBeEmpty();

        _talk.Results[^1].ShouldBe(new HandOffResult.RoutingLoop("Sales"));
    }

    private async Task LoopAsync(string reason)
    {
        for (var time = 0; time < 2; time++)
        {
            await HandOverAsync(reason);
            await _talk.Guest.OpensAsync();
        }
    }

    private async Task HandOverAsync(string reason)
    {
        (await _talk.AskAsync(reason)).Command<GetAvailableGroups>();
        (await _talk.GroupsAsync(Online())).Command<HandOff>();
    }
}
