using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class ComponentTests
{
    [Fact]
    public async Task A_component_begins_with_the_dialog_added_first_and_ends_with_its_result()
    {
        var address = Steps.Component("address", new WaterfallDialog("steps", [Steps.Ask("Street?"), Steps.SayResultAndEnd("street")]), new AskDialog());
        var talk = Conversation.With(Steps.Component(
            "root",
            new WaterfallDialog("steps", [Steps.Begin("address"), Steps.SayResultAndEnd("root got")]),
            address));

        (await talk.Say("hi")).ShouldBe(["Street?"]);
        (await talk.Say("Main")).ShouldBe(["street Main", "root got Main"]);
    }

    [Fact]
    public async Task Inner_dialogs_of_the_same_id_do_not_meet()
    {
        Dialog Level(int depth) => depth == 3
            ? Steps.Component("next", new WaterfallDialog("steps", [Steps.Ask("Deep?"), Steps.SayResultAndEnd("3:")]), new AskDialog())
            : Steps.Component("next", new WaterfallDialog("steps", [Steps.Begin("next"), Steps.SayResultAndEnd($"{depth}:")]), Level(depth + 1));

        var talk = Conversation.With(Level(0));

        (await talk.Say("hi")).ShouldBe(["Deep?"]);
        (await talk.Say("yes")).ShouldBe(["3: yes", "2: yes", "1: yes", "0: yes"]);
    }

    [Fact]
    public async Task A_dialog_that_the_component_lacks_is_found_in_the_parent()
    {
        var talk = Conversation.With(Steps.Component(
            "root",
            Steps.Component("inner", new WaterfallDialog("steps", [Steps.Ask("Found?"), Steps.SayResultAndEnd("inner")])),
            new AskDialog()));

        (await talk.Say("hi")).ShouldBe(["Found?"]);
        (await talk.Say("yes")).ShouldBe(["inner yes"]);
    }

    [Fact]
    public async Task The_options_of_a_component_reach_its_first_dialog()
    {
        var talk = Conversation.With(
            set => set.Add(Steps.Component("root", new AskDialog())),
            Conversation.ContinueOrBegin("root", "From outside?"));

        (await talk.Say("hi")).ShouldBe(["From outside?"]);
    }

    [Fact]
    public async Task A_component_hears_how_it_begins_continues_and_ends()
    {
        var component = new Recorded();
        var talk = Conversation.With(component);

        await talk.Say("hi");
        await talk.Say("yes");
        component.Calls.ShouldBe(["initialize", "begin", "continue", "end EndCalled"]);

        component.Calls.Clear();
        await talk.Say("hi");
        component.Calls.ShouldBe(["begin"]);
    }

    [Fact]
    public async Task Help_is_answered_and_the_question_asked_again()
    {
        var talk = Conversation.With(new Interruptible());

        (await talk.Say("hi")).ShouldBe(["Name?"]);
        (await talk.Say("help")).ShouldBe(["Here is help", "Name?"]);
        (await talk.Say("Jana")).ShouldBe(["name Jana"]);
    }

    [Fact]
    public async Task Help_can_leave_the_question_open_without_asking_again()
    {
        var talk = Conversation.With(new Interruptible());

        await talk.Say("hi");
        (await talk.Say("?")).ShouldBe(["Here is help"]);
        (await talk.Say("Jana")).ShouldBe(["name Jana"]);
    }

    [Fact]
    public async Task Cancel_ends_the_component_and_the_parent_goes_on()
    {
        var talk = Conversation.With(Steps.Component(
            "root",
            new WaterfallDialog("steps", [Steps.Begin("interruptible"), Steps.SayResultAndEnd("root got")]),
            new Interruptible()));

        (await talk.Say("hi")).ShouldBe(["Name?"]);
        (await talk.Say("cancel")).ShouldBe(["Cancelled", "root got "]);
        (await talk.Say("hi")).ShouldBe(["Name?"]);
    }

    [Fact]
    public async Task A_component_below_a_finished_dialog_asks_again()
    {
        var talk = Conversation.With(
            set => set.Add(Steps.Component("component", new AskDialog())).Add(new AskDialog("aside")),
            async dc =>
            {
                if (dc.Context.Activity.Text == "aside")
                {
                    await dc.BeginDialogAsync("aside", "Aside?");
                }
                else
                {
                    await Conversation.ContinueOrBegin("component", "Main?")(dc);
                }
            });

        (await talk.Say("hi")).ShouldBe(["Main?"]);
        (await talk.Say("aside")).ShouldBe(["Aside?"]);
        (await talk.Say("done")).ShouldBe(["Main?"]);
    }

    [Fact]
    public async Task Reprompting_the_outer_stack_reaches_the_innermost_question()
    {
        var talk = Conversation.With(
            set => set.Add(Steps.Component("outer", Steps.Component("inner", new AskDialog()))),
            async dc =>
            {
                if (dc.Context.Activity.Text == "again")
                {
                    await dc.RepromptDialogAsync();
                }
                else
                {
                    await Conversation.ContinueOrBegin("outer", "Name?")(dc);
                }
            });

        await talk.Say("hi");
        (await talk.Say("again")).ShouldBe(["Name?"]);
    }

    [Fact]
    public async Task Cancelling_the_outer_stack_ends_the_inner_dialogs_too()
    {
        var inner = new Recorded();
        var talk = Conversation.With(
            set => set.Add(Steps.Component("outer", inner)),
            dc => dc.Context.Activity.Text == "cancel" ? dc.CancelAllDialogsAsync() : Conversation.ContinueOrBegin("outer")(dc));

        await talk.Say("hi");
        await talk.Say("cancel");
        inner.Calls.ShouldBe(["initialize", "begin", "end CancelCalled"]);
        (await talk.Say("hi")).ShouldBe(["Name?"]);
    }

    [Fact]
    public async Task First_turns_that_come_together_all_wait_for_the_initialization()
    {
        var slow = new SlowToStart();
        var one = Conversation.With(slow, name: "one").Say("hi");
        var two = Conversation.With(slow, name: "two").Say("hi");
        one.IsCompleted.ShouldBeFalse();
        two.IsCompleted.ShouldBeFalse();

        slow.Ready.SetResult();

        (await one).ShouldBe(["Name?"]);
        (await two).ShouldBe(["Name?"]);
    }

    [Fact]
    public void The_initial_dialog_can_be_chosen_before_or_after_adding()
    {
        Steps.Component("c", new AskDialog("a"), new AskDialog("b")).InitialDialogId.ShouldBe("a");
        new ComponentDialog("c") { InitialDialogId = "b" }.AddDialog(new AskDialog("a")).InitialDialogId.ShouldBe("b");
    }

    private sealed class Recorded : ComponentDialog
    {
        public Recorded()
            : base("recorded") => AddDialog(new AskDialog());

        public List<string> Calls { get; } = [];

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Calls.Add("initialize");
            return base.OnInitializeAsync(dc);
        }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
        {
            Calls.Add("begin");
            return base.OnBeginDialogAsync(innerDc, "Name?", cancellationToken);
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            Calls.Add("continue");
            return base.OnContinueDialogAsync(innerDc, cancellationToken);
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Calls.Add($"end {reason}");
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }

    private sealed class SlowToStart : ComponentDialog
    {
        public SlowToStart()
            : base("slow")
        {
        }

        public TaskCompletionSource Ready { get; } = new();

        protected override async Task OnInitializeAsync(DialogContext dc)
        {
            await Ready.Task;
            AddDialog(new WaterfallDialog("steps", [Steps.Ask("Name?")]));
            AddDialog(new AskDialog());
            await base.OnInitializeAsync(dc);
        }
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("interruptible")
        {
            AddDialog(new WaterfallDialog("steps", [Steps.Ask("Name?"), Steps.SayResultAndEnd("name")]));
            AddDialog(new AskDialog());
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Here is help", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "?":
                    await innerDc.Context.SendActivityAsync("Here is help", cancellationToken: cancellationToken);
                    return new DialogTurnResult(DialogTurnStatus.Waiting);
                case "cancel":
                    await innerDc.Context.SendActivityAsync("Cancelled", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }
}
