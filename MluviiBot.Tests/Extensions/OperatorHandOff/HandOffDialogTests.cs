using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Extensions.Requests;
using MluviiBot.Tests.Extensions.Handling;
using static MluviiBot.Tests.Extensions.OperatorHandOff.HandOffConversation;

namespace MluviiBot.Tests.Extensions.OperatorHandOff;

public sealed class HandOffDialogTests : IDisposable
{
    private readonly HandOffConversation _talk = new();

    public void Dispose() => _talk.Dispose();

    [Fact]
    public async Task The_reason_is_set_and_confirmed_before_anything_else_happens()
    {
        var replies = await _talk.Guest.SaysAsync("Sales");

        replies.Command<SetCallParams>().CallParams["HandoffReason"].ShouldBe("Sales");
        (await _talk.Guest.SaysAsync("hello?")).Commands().ShouldBeEmpty();
        (await _talk.Guest.GetsAsync(new SetCallParamsResponse { Success = true })).Command<GetAvailableGroups>().GroupIds.IsMissing.ShouldBeTrue();
    }

    [Fact]
    public async Task An_online_group_gets_the_guest_with_one_farewell()
    {
        var replies = await _talk.AskAndGetAsync(Offline(), Busy(3), Online());

        replies.Command<HandOff>();
        replies.Texts().ShouldBe(["Bye."]);
        replies.Count.ShouldBe(1);
        _talk.Result.ShouldBe(new HandOffResult.HandedOver("Sales", false, null));
        _talk.Result.IsWithOperator.ShouldBeTrue();
    }

    [Fact]
    public async Task Groups_in_the_old_short_form_are_available()
    {
        await _talk.AskAsync();

        (await _talk.Guest.GetsAsync("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":[{"DisplayName":"Sales","GroupId":1}]}""")).Command<HandOff>();
    }

    [Fact]
    public async Task A_refused_reason_hands_nothing_over()
    {
        await _talk.Guest.SaysAsync("Sales");

        var replies = await _talk.Guest.GetsAsync(new SetCallParamsResponse { Success = false, ErrorMessage = "read-only" });

        replies.Commands().ShouldBeEmpty();
        _talk.Result.ShouldBe(new HandOffResult.ReasonRefused("read-only"));
    }

    [Fact]
    public async Task A_reason_that_is_not_confirmed_in_time_hands_nothing_over()
    {
        await _talk.Guest.SaysAsync("Sales");
        _talk.Time.Advance(TimeSpan.FromSeconds(11));

        (await _talk.Guest.SaysAsync("hello?")).Commands().ShouldBeEmpty();

        _talk.Result.ShouldBe(new HandOffResult.NoAnswer("SetCallParams") { Meanwhile = ["hello?"] });
    }

    [Fact]
    public async Task Groups_that_do_not_come_in_time_hand_nothing_over()
    {
        await _talk.AskAsync();
        _talk.Time.Advance(TimeSpan.FromSeconds(11));

        (await _talk.Guest.SaysAsync("hello?")).Commands().ShouldBeEmpty();

        _talk.Result.ShouldBe(new HandOffResult.NoAnswer("GetAvailableGroups") { Meanwhile = ["hello?"] });
        (await _talk.GroupsAsync(Online())).ShouldBeEmpty("a late answer hands nobody over");
    }

    [Theory]
    [InlineData("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":[]}""")]
    [InlineData("""{"Activity":"GetAvailableGroupsResponse"}""")]
    [InlineData("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":"none"}""")]
    [InlineData("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":null}""")]
    public async Task No_group_at_all_is_told(string answer)
    {
        await _talk.AskAsync();

        (await _talk.Guest.GetsAsync(answer)).Commands().ShouldBeEmpty();

        _talk.Result.ShouldBe(new HandOffResult.NoGroup("Sales"));
    }

    [Fact]
    public async Task Offline_groups_are_told_with_each_reason_once()
    {
        var replies = await _talk.AskAndGetAsync(
            Offline(GroupOfflineReason.BusinessHours, GroupOfflineReason.None), Offline(GroupOfflineReason.BusinessHours, new GroupOfflineReason("HOLIDAY")));

        replies.Commands().ShouldBeEmpty();
        var offline = _talk.Result.ShouldBeOfType<HandOffResult.Offline>();
        offline.Reasons.ShouldBe([GroupOfflineReason.BusinessHours, new GroupOfflineReason("HOLIDAY")]);
        offline.Groups.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_state_that_mluvii_adds_later_is_not_online()
    {
        await _talk.AskAndGetAsync(new AvailableGroup { GroupState = new GroupState("HOLIDAY") });

        _talk.Result.ShouldBeOfType<HandOffResult.Offline>().Reasons.ShouldBeEmpty();
    }

    [Fact]
    public async Task Busy_groups_offer_what_can_be_done_and_say_how_many_wait_in_the_shortest_queue()
    {
        var replies = await _talk.AskAndGetAsync(Busy(7), Busy(3));

        var offer = replies.ShouldHaveSingleItem();
        offer.Text.ShouldStartWith("All busy, 3 before you.");
        var buttons = offer.SuggestedActions?.Actions.Select(button => (string)button.Value) ?? ["Wait", "Leave a message", "Somebody I know", "Stay"];
        buttons.ShouldBe(["Wait", "Leave a message", "Somebody I know", "Stay"]);
    }

    [Fact]
    public async Task A_queue_of_unknown_length_is_offered_too() =>
        (await _talk.AskAndGetAsync(Busy())).Texts().Single().ShouldStartWith("All busy, -1 before you.");

    [Theory]
    [InlineData("Wait")]
    [InlineData("1")]
    public async Task A_guest_who_waits_is_handed_over_when_the_queue_is_still_there(string choice)
    {
        await _talk.AskAndGetAsync(Busy(3));

        (await _talk.Guest.SaysAsync(choice)).Command<GetAvailableGroups>();
        var replies = await _talk.GroupsAsync(Busy(4));

        replies.Command<HandOff>();
        replies.Texts().ShouldBe(["Bye."]);
        _talk.Result.ShouldBe(new HandOffResult.HandedOver("Sales", true, 4));
    }

    [Fact]
    public async Task A_guest_who_waits_is_not_handed_over_to_a_queue_that_is_gone()
    {
        await _talk.AskAndGetAsync(Busy(3));
        await _talk.Guest.SaysAsync("Wait");

        (await _talk.GroupsAsync(Offline(GroupOfflineReason.QueueFull))).Commands().ShouldBeEmpty();

        _talk.Result.ShouldBeOfType<HandOffResult.Offline>().Reasons.ShouldBe([GroupOfflineReason.QueueFull]);
    }

    [Fact]
    public async Task A_guest_may_leave_a_message()
    {
        await _talk.AskAndGetAsync(Busy(3));
        await _talk.Guest.SaysAsync("Leave a message");

        _talk.Result.ShouldBe(new HandOffResult.MessageWanted());
    }

    [Fact]
    public async Task A_guest_may_stay()
    {
        await _talk.AskAndGetAsync(Busy(3));
        await _talk.Guest.SaysAsync("Stay");

        _talk.Result.ShouldBe(new HandOffResult.Declined());
    }

    [Fact]
    public async Task An_answer_that_is_no_offer_offers_again()
    {
        await _talk.AskAndGetAsync(Busy(3));

        (await _talk.Guest.SaysAsync("what is the weather")).Texts().Single().ShouldStartWith("All busy");
        _talk.Results.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("what is the weather")]
    [InlineData("Somebody I know")]
    public async Task A_validator_that_takes_what_is_no_choice_declines(string first)
    {
        using var talk = new HandOffConversation(validator: (_, _) => Task.FromResult(true));
        await talk.AskAndGetAsync(Busy(3));
        if ((await talk.Guest.SaysAsync(first)).Commands().Any())
        {
            await talk.OperatorsAsync(new AvailableOperator { UserId = 5, DisplayName = "Karel" });
            await talk.Guest.SaysAsync("what is the weather");
        }

        talk.Result.ShouldBe(new HandOffResult.Declined());
    }

    [Fact]
    public async Task With_nothing_to_offer_busy_is_told()
    {
        using var talk = new HandOffConversation(HandOffOffers.None);
        await talk.AskAndGetAsync(Busy(3));

        talk.Result.ShouldBe(new HandOffResult.Busy(3));
    }

    [Fact]
    public async Task A_guest_may_choose_an_operator_by_name_and_gets_that_one()
    {
        await _talk.AskAndGetAsync(Busy(3));
        (await _talk.Guest.SaysAsync("Somebody I know")).Command<GetAvailableOperators>();
        var names = await _talk.OperatorsAsync(
            new AvailableOperator { UserId = 5, DisplayName = "Karel" },
            new AvailableOperator { UserId = 6, DisplayName = "Karel" },
            new AvailableOperator { UserId = 7, DisplayName = "Eva" },
            new AvailableOperator { DisplayName = "No number" },
            new AvailableOperator { UserId = 8 });
        names.Texts().Single().ShouldStartWith("Whom?");

        var replies = await _talk.Guest.SaysAsync("Eva");

        replies.Command<Forward>().ShouldBe(new Forward { UserId = 7 });
        replies.Texts().ShouldBe(["Bye."]);
        _talk.Result.ShouldBe(new HandOffResult.Forwarded(7, "Eva"));
        (await _talk.Guest.SaysAsync("hello?")).ShouldBeEmpty("the operator has the guest");
    }

    [Fact]
    public async Task A_guest_who_wants_none_of_the_operators_gets_the_offers_again()
    {
        await _talk.AskAndGetAsync(Busy(3));
        await _talk.Guest.SaysAsync("Somebody I know");
        await _talk.OperatorsAsync(new AvailableOperator { UserId = 5, DisplayName = "Karel" });

        (await _talk.Guest.SaysAsync("Something else")).Command<GetAvailableGroups>();
        (await _talk.GroupsAsync(Busy(2))).Texts().Single().ShouldStartWith("All busy, 2 before you.");
    }

    [Theory]
    [InlineData("""{"Activity":"GetAvailableOperatorsResponse","AvailableOperators":[]}""")]
    [InlineData("""{"Activity":"GetAvailableOperatorsResponse","AvailableOperators":[{"DisplayName":"Karel"},{"UserId":7},5]}""")]
    [InlineData(null)]
    public async Task When_nobody_can_be_named_the_other_offers_come(string? answer)
    {
        await _talk.AskAndGetAsync(Busy(3));
        await _talk.Guest.SaysAsync("Somebody I know");
        if (answer is null)
        {
            _talk.Time.Advance(TimeSpan.FromSeconds(11));
        }

        var replies = answer is null ? await _talk.Guest.SaysAsync("hello?") : await _talk.Guest.GetsAsync(answer);
        replies.Texts().ShouldBe(["Nobody can be named."]);
        replies.Command<GetAvailableGroups>();
        await _talk.GroupsAsync(Busy(3));

        (await _talk.Guest.SaysAsync("Somebody I know")).Commands().ShouldBeEmpty("it is not offered again");
        await _talk.Guest.SaysAsync("Stay");
        _talk.Result.ShouldBeOfType<HandOffResult.Declined>();
    }

    [Fact]
    public async Task The_bot_is_silent_after_the_hand_over()
    {
        await _talk.AskAndGetAsync(Online());

        (await _talk.Guest.SaysAsync("thanks")).ShouldBeEmpty();
        (await _talk.GroupsAsync(Online())).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(HandOffOffers.WaitInQueue, "WaitInQueue")]
    [InlineData(HandOffOffers.LeaveMessage, "LeaveMessage")]
    [InlineData(HandOffOffers.StayWithBot, "StayWithBot")]
    [InlineData(HandOffOffers.NamedOperator, "NamedOperator")]
    public void A_text_that_an_offer_needs_is_asked_for_at_once(HandOffOffers offers, string text)
    {
        var texts = new HandOffTexts { Farewell = _ => "Bye.", Busy = (_, _) => "Busy." };

        Should.Throw<ArgumentException>(() => new HandOffDialog(new HandOffState(new ConversationState(new MemoryStorage())), texts, offers)).Message.ShouldContain(text);
    }

    [Theory]
    [InlineData(nameof(SetCallParams))]
    [InlineData(nameof(GetAvailableGroups))]
    public async Task What_the_channel_cannot_do_hands_nothing_over(string activity)
    {
        using var talk = new HandOffConversation(configure: services => services.AddSingleton<IMluviiCapabilities>(new Without(activity)));
        var replies = await talk.AskAsync();

        replies.Commands().ShouldBeEmpty();
        talk.Result.ShouldBe(new HandOffResult.NoAnswer(activity));
    }

    [Fact]
    public async Task Without_a_reason_the_dialog_does_not_begin() =>
        (await Should.ThrowAsync<ArgumentException>(() => _talk.Guest.SaysAsync(" "))).Message.ShouldContain("reason");
}
