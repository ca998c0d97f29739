using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public class TestFlowTests
{
    private static readonly BotCallbackHandler Echo = (turn, cancel) =>
        turn.Activity.Text is { } text ? turn.SendActivityAsync($"echo {text}", cancellationToken: cancel) : Task.CompletedTask;

    [Fact]
    public Task A_conversation_is_played_step_by_step()
        => new TestFlow(new TestAdapter(), Echo)
            .Send("one").AssertReply("echo one")
            .Test("two", "echo two")
            .Test("three", reply => reply.Type.ShouldBe(ActivityTypes.Message))
            .Test("four", MessageFactory.Text("echo four"))
            .Send("five").AssertReplyContains("five")
            .Send("six").AssertReplyOneOf(["echo 6", "echo six"])
            .Delay(1)
            .AssertNoReply(timeout: 20)
            .StartTestAsync();

    [Fact]
    public Task A_bot_is_tested_as_well_as_a_function()
        => new TestFlow(new TestAdapter(), new WelcomingBot())
            .SendConversationUpdate().AssertReply("welcome user1")
            .StartTestAsync();

    [Fact]
    public async Task Nothing_runs_before_the_start()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("one").Send("two");
        turns.ShouldBe(0);

        await flow.StartTestAsync();
        turns.ShouldBe(2);
    }

    [Fact]
    public async Task A_wrong_reply_says_what_came_and_what_was_expected()
    {
        var error = await FailureAsync(flow => flow.Test("one", "echo 1"));
        error.Message.ShouldContain("echo 1");
        error.Message.ShouldContain("echo one");
    }

    [Fact]
    public async Task A_failure_names_the_step()
        => (await FailureAsync(flow => flow.Send("one").AssertReply("echo 1", "the greeting"))).Message.ShouldContain("the greeting");

    [Fact]
    public async Task A_reply_of_another_type_is_wrong()
        => await FailureAsync(flow => flow.Send("one").AssertReply(new Activity { Type = ActivityTypes.Typing }));

    [Fact]
    public async Task A_reply_that_is_none_of_the_candidates_or_lacks_the_text_is_wrong()
    {
        (await FailureAsync(flow => flow.Send("one").AssertReplyOneOf(["1", "2"]))).Message.ShouldContain("echo one");
        (await FailureAsync(flow => flow.Send("one").AssertReplyContains("two"))).Message.ShouldContain("echo one");
    }

    [Fact]
    public async Task A_missing_reply_is_waited_for_and_then_named()
    {
        var error = await FailureAsync(flow => flow.AssertReply("hello", timeout: 50));
        error.ShouldBeOfType<TimeoutException>().Message.ShouldContain("hello");
    }

    [Fact]
    public async Task An_unexpected_reply_is_shown()
        => (await FailureAsync(flow => flow.Send("one").AssertNoReply(timeout: 50))).Message.ShouldContain("echo one");

    [Fact]
    public async Task A_failing_check_keeps_its_exception()
        => (await FailureAsync(flow => flow.Send("one").AssertReply(_ => throw new NotSupportedException("my check")))).Message.ShouldBe("my check");

    [Fact]
    public async Task An_exception_of_the_bot_ends_the_flow()
        => (await Should.ThrowAsync<InvalidOperationException>(() => new TestFlow(new TestAdapter(), (_, _) => throw new InvalidOperationException("broken bot"))
            .Send("one").AssertReply("never").StartTestAsync())).Message.ShouldBe("broken bot");

    [Fact]
    public Task A_reply_that_comes_later_is_waited_for()
        => new TestFlow(new TestAdapter(), (turn, turnCancel) =>
            {
                var (adapter, reference) = (turn.Adapter, turn.Activity.GetConversationReference());
                _ = Task.Run(async () =>
                {
                    await Task.Delay(20);
                    await adapter.ContinueConversationAsync("bot", reference, (later, cancel) => later.SendActivityAsync("later", cancellationToken: cancel), default);
                }, CancellationToken.None);
                return Task.CompletedTask;
            })
            .Send("one").AssertReply("later", timeout: 60_000)
            .StartTestAsync();

    [Fact]
    public async Task A_recorded_conversation_is_played_again()
    {
        Activity[] recorded =
        [
            Recorded(RoleTypes.User, "one"),
            Recorded(RoleTypes.Bot, "echo one"),
            Recorded(RoleTypes.User, "two"),
            Recorded(RoleTypes.Bot, "echo two"),
        ];
        await new TestFlow(new TestAdapter(), Echo).Test(recorded).StartTestAsync();
        await new TestFlow(new TestAdapter(), Echo)
            .Test(recorded, (expected, actual) => ((Activity)actual).Text.ShouldBe(((Activity)expected).Text))
            .StartTestAsync();
    }

    [Fact]
    public Task Replies_are_compared_as_the_test_wants()
        => new TestFlow(new TestAdapter(), Echo)
            .Send("one").AssertReply(MessageFactory.Text("ECHO ONE"), new IgnoringCase())
            .StartTestAsync();

    private static Activity Recorded(string role, string text) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        From = new ChannelAccount(role, role, role),
        Recipient = role == RoleTypes.Bot ? new ChannelAccount("user", "user", RoleTypes.User) : new ChannelAccount("bot", "bot", RoleTypes.Bot),
    };

    private static async Task<Exception> FailureAsync(Func<TestFlow, TestFlow> steps)
    {
        var error = await Record.ExceptionAsync(() => steps(new TestFlow(new TestAdapter(), Echo)).StartTestAsync());
        return error.ShouldNotBeNull();
    }

    private sealed class IgnoringCase : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity? x, IActivity? y) => string.Equals((x as Activity)?.Text, (y as Activity)?.Text, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(IActivity obj) => 0;
    }

    private sealed class WelcomingBot : ActivityHandler
    {
        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync($"welcome {membersAdded[0].Id}", cancellationToken: cancellationToken);
    }
}
