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
            .Send("four").AssertReplyContains("four")
            .Send("five").AssertReplyOneOf(["echo 5", "echo five"])
            .AssertNoReply(timeout: 20)
            .StartTestAsync();
}
