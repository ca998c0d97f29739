using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using MluviiBot.Tests.BotFramework.Dialogs;
using Xunit.Abstractions;

namespace MluviiBot.Tests.BotFramework.Testing;

public class DialogTestClientTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_dialog_is_tested_turn_by_turn()
    {
        var client = new DialogTestClient("test", Form(), middlewares: [new XUnitDialogTestLogger(output)]);

        (await client.SendActivityAsync<IMessageActivity>("hi")).Text.ShouldBe("Name?");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
        (await client.SendActivityAsync<IMessageActivity>("Jana")).Text.ShouldBe("hello Jana");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Complete);
        client.DialogTurnResult.Result.ShouldBe("Jana");
        client.GetNextReply<IMessageActivity>().ShouldBeNull();
    }

    [Fact]
    public async Task Activities_come_from_the_channel_that_was_asked_for()
    {
        var channel = "";
        var dialog = new WaterfallDialog("main", [(step, cancel) =>
        {
            channel = step.Context.Activity.ChannelId;
            return step.EndDialogAsync(cancellationToken: cancel);
        }]);

        await new DialogTestClient("directline", dialog).SendActivityAsync<IMessageActivity>("hi");

        channel.ShouldBe("directline");
    }

    [Fact]
    public async Task The_initial_options_reach_the_dialog()
    {
        var client = new DialogTestClient("test", new AskDialog(), "Really?");

        (await client.SendActivityAsync<IMessageActivity>("hi")).Text.ShouldBe("Really?");
    }

    [Fact]
    public async Task Any_activity_can_be_sent_and_the_stack_be_looked_at()
    {
        var client = new DialogTestClient("test", Form());

        await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Event) { Name = "start" });

        client.DialogContext.Stack.Single().Id.ShouldBe("form");
        client.DialogContext.Child.Stack.Select(instance => instance.Id).ShouldBe(["ask", "steps"]);
    }

    [Fact]
    public async Task An_adapter_and_a_state_of_ones_own_are_used()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("mine"));
        var client = new DialogTestClient(adapter, Form(), conversationState: state);

        await client.SendActivityAsync<IMessageActivity>("hi");

        client.ConversationState.ShouldBeSameAs(state);
        (await storage.ReadAsync(["test/conversations/mine"], default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Middleware_sees_every_turn()
    {
        var lines = new List<string>();
        var client = new DialogTestClient("test", Form(), middlewares: [new XUnitDialogTestLogger(new Lines(lines))]);

        await client.SendActivityAsync<IMessageActivity>("hi");

        var log = string.Join('\n', lines);
        log.ShouldContain("hi");
        log.ShouldContain("Name?");
        log.IndexOf("hi", StringComparison.Ordinal).ShouldBeLessThan(log.IndexOf("Name?", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Greetings))]
    public async Task A_theory_can_be_driven_by_objects(TestDataObject row)
    {
        var greeting = row.GetObject<Greeting>();
        var client = new DialogTestClient("test", Form());

        await client.SendActivityAsync<IMessageActivity>("hi");
        (await client.SendActivityAsync<IMessageActivity>(greeting.Name)).Text.ShouldBe(greeting.Expected);
    }

    public static TheoryData<TestDataObject> Greetings() => new(
        new TestDataObject(new Greeting { Name = "Jana", Expected = "hello Jana" }),
        new TestDataObject(new Greeting { Name = "Petr", Expected = "hello Petr" }));

    private static ComponentDialog Form()
        => Steps.Component("form", new WaterfallDialog("steps", [Steps.Ask("Name?"), Steps.SayResultAndEnd("hello")]), new AskDialog());

    public sealed class Greeting
    {
        public string Name { get; set; } = "";

        public string Expected { get; set; } = "";
    }

    private sealed class Lines(List<string> lines) : ITestOutputHelper
    {
        public void WriteLine(string message) => lines.Add(message);

        public void WriteLine(string format, params object[] args) => lines.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
