using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class RunAsyncTests
{
    [Fact]
    public async Task Each_turn_may_come_with_new_dialog_objects()
    {
        var storage = new MemoryStorage();
        Conversation Restarted() => Conversation.With(Form(), storage);

        (await Restarted().Say("hi")).ShouldBe(["Name?"]);
        (await Restarted().Say("Jana")).ShouldBe(["Town?"]);
        (await Restarted().Say("Brno")).ShouldBe(["done Brno"]);
        (await Restarted().Say("hi")).ShouldBe(["Name?"]);
    }

    [Fact]
    public async Task Conversations_do_not_mix()
    {
        var storage = new MemoryStorage();
        var form = Form();
        var one = Conversation.With(form, storage, "one");
        var two = Conversation.With(form, storage, "two");

        await one.Say("hi");
        (await two.Say("hi")).ShouldBe(["Name?"]);
        (await one.Say("Jana")).ShouldBe(["Town?"]);
        (await two.Say("Petr")).ShouldBe(["Town?"]);
        (await two.Say("Praha")).ShouldBe(["done Praha"]);
        (await one.Say("Brno")).ShouldBe(["done Brno"]);
    }

    [Fact]
    public async Task Many_conversations_can_share_one_dialog_at_the_same_time()
    {
        var storage = new MemoryStorage();
        var form = Form();

        await Parallel.ForAsync(0, 50, async (number, _) =>
        {
            var talk = Conversation.With(form, storage, $"conversation {number}");
            await talk.Say("hi");
            await talk.Say("Jana");
            (await talk.Say($"Town {number}")).ShouldBe([$"done Town {number}"]);
        });
    }

    [Fact]
    public async Task An_error_carries_where_the_conversation_was_and_keeps_its_type()
    {
        var talk = Conversation.With(Steps.Component("root", new WaterfallDialog("steps", [(_, _) => throw new FormatException("broken")])));

        var error = await Should.ThrowAsync<FormatException>(() => talk.Say("hi"));

        var context = error.Data["DialogContext"].ShouldNotBeNull().ToString().ShouldNotBeNull();
        context.ShouldContain("steps");
        context.ShouldContain("root");
    }

    [Fact]
    public async Task An_error_that_a_dialog_handles_does_not_reach_the_bot()
    {
        var talk = Conversation.With(new Careful());

        (await talk.Say("hi")).ShouldBe(["Name?"]);
        (await talk.Say("fail")).ShouldBe(["sorry: broken", "Name?"]);
        (await talk.Say("Jana")).ShouldBe(["thanks Jana"]);
    }

    [Fact]
    public async Task An_error_that_comes_back_however_often_it_is_handled_ends_the_turn()
    {
        var talk = Conversation.With(new Hopeless());

        await Should.ThrowAsync<FormatException>(() => talk.Say("hi"));
    }

    [Fact]
    public async Task The_emulator_is_shown_the_memory_after_the_turn()
    {
        var property = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter("emulator", sendTraceActivity: true);
        var form = Form();

        await adapter.SendTextToBotAsync("hi", (turn, cancel) => form.RunAsync(turn, property, cancel), default);

        adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("Name?");
        var trace = adapter.GetNextReply().ShouldBeAssignableTo<ITraceActivity>()!;
        trace.Label.ShouldBe("Bot State");
        trace.ValueType.ShouldBe("https://www.botframework.com/schemas/botState");
        JObject.FromObject(trace.Value)["dialogContext"]!["activeDialog"]!.ToString().ShouldBe("ask");
    }

    [Fact]
    public async Task Services_of_the_turn_reach_the_innermost_dialog()
    {
        var property = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("DialogState");
        object? found = null;
        var dialog = Steps.Component("root", new WaterfallDialog("steps", [(step, _) =>
        {
            found = step.Services.Get<List<string>>();
            return step.EndDialogAsync(cancellationToken: default);
        }]));
        var service = new List<string>();

        await new TestAdapter().SendTextToBotAsync("hi", (turn, cancel) =>
        {
            turn.TurnState.Add(service);
            return dialog.RunAsync(turn, property, cancel);
        }, default);

        found.ShouldBeSameAs(service);
    }

    [Fact]
    public async Task Memory_of_registered_states_is_loaded_and_saved()
    {
        var storage = new MemoryStorage();

        (await Count()).ShouldBe("1");
        (await Count()).ShouldBe("2");
        (await Count()).ShouldBe("3");

        async Task<string?> Count()
        {
            var state = new ConversationState(storage);
            var property = state.CreateProperty<DialogState>("DialogState");
            var adapter = new TestAdapter(TestAdapter.CreateConversation("counted"));
            adapter.UseBotState(state);
            var dialog = new WaterfallDialog("main",
            [
                async (step, cancel) =>
                {
                    var count = step.State.GetIntValue("conversation.count") + 1;
                    step.State.SetValue("conversation.count", count);
                    await step.Context.SendActivityAsync($"{count}", cancellationToken: cancel);
                    return await step.EndDialogAsync(cancellationToken: cancel);
                },
            ]);

            // Nothing but RunAsync saves here.
            await adapter.SendTextToBotAsync("hi", (turn, cancel) => dialog.RunAsync(turn, property, cancel), default);
            return adapter.GetNextReply().AsMessageActivity().Text;
        }
    }

    [Fact]
    public async Task Missing_arguments_are_named()
    {
        var property = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("DialogState");
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        await Should.ThrowAsync<ArgumentNullException>(() => Form().RunAsync(null, property, default));
        await Should.ThrowAsync<ArgumentNullException>(() => Form().RunAsync(turn, null, default));
    }

    private static ComponentDialog Form()
        => Steps.Component("form", new WaterfallDialog("steps", [Steps.Ask("Name?"), Steps.Ask("Town?"), Steps.SayResultAndEnd("done")]), new AskDialog());

    /// <summary>Claims to have handled an error and does nothing about it; gives up in the end, so that this test does.</summary>
    private sealed class Hopeless() : Dialog("hopeless")
    {
        private int _errors;

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => throw new FormatException("broken");

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
            => throw new FormatException("still broken");

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
            => Task.FromResult(++_errors < 1000);
    }

    /// <summary>Apologizes for errors and starts over.</summary>
    private sealed class Careful : ComponentDialog
    {
        public Careful()
            : base("careful")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                Steps.Ask("Name?"),
                (step, cancel) => (string)step.Result == "fail" ? throw new FormatException("broken") : step.NextAsync(step.Result, cancel),
                Steps.SayResultAndEnd("thanks"),
            ]));
            AddDialog(new AskDialog());
        }

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return await base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            await dc.Context.SendActivityAsync($"sorry: {((Exception)e.Value).Message}", cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
