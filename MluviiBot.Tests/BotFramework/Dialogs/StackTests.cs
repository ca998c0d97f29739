using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public sealed class StackTests : IDisposable
{
    private readonly TurnContext _turn = new(new TestAdapter(), new Activity(ActivityTypes.Message) { Text = "hi" });
    private readonly List<string> _calls = [];

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task Continuing_an_empty_stack_does_nothing()
    {
        var turn = await Stack().ContinueDialogAsync();

        turn.Status.ShouldBe(DialogTurnStatus.Empty);
        turn.Result.ShouldBeNull();
    }

    [Fact]
    public async Task Begun_dialogs_lie_on_top_of_each_other()
    {
        var dc = Stack("a", "b");
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");

        dc.Stack.Select(instance => instance.Id).ShouldBe(["b", "a"]);
        dc.ActiveDialog.Id.ShouldBe("b");
    }

    [Fact]
    public async Task The_result_of_a_dialog_passes_through_those_below_by_default()
    {
        var dc = Stack("a", "b");
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");

        var turn = await dc.EndDialogAsync(42);

        turn.Status.ShouldBe(DialogTurnStatus.Complete);
        turn.Result.ShouldBe(42);
        _calls.ShouldBe(["b ended EndCalled", "a ended EndCalled"]);
    }

    [Fact]
    public async Task Replacing_ends_the_active_dialog_without_telling_the_one_below()
    {
        var dc = Stack("a", "b", "c");
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");

        await dc.ReplaceDialogAsync("c");

        _calls.ShouldBe(["b ended ReplaceCalled"]);
        dc.Stack.Select(instance => instance.Id).ShouldBe(["c", "a"]);
    }

    [Fact]
    public async Task Cancelling_ends_the_dialogs_from_the_top_and_offers_the_event_to_those_below()
    {
        var dc = Stack("a", "b", "c");
        await Begin(dc, "a", "b", "c");

        var turn = await dc.CancelAllDialogsAsync();

        turn.Status.ShouldBe(DialogTurnStatus.Cancelled);
        dc.Stack.ShouldBeEmpty();
        _calls.ShouldBe(
        [
            "c ended CancelCalled",
            "b heard cancelDialog", "b ended CancelCalled",
            "a heard cancelDialog", "a ended CancelCalled",
        ]);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_event_stops_the_cancellation()
    {
        var dc = Stack("a", "b handles stop", "c");
        await Begin(dc, "a", "b handles stop", "c");

        await dc.CancelAllDialogsAsync(cancelParents: true, "stop", "value");

        dc.Stack.Select(instance => instance.Id).ShouldBe(["b handles stop", "a"]);
    }

    [Fact]
    public async Task Cancelling_reaches_the_parents_only_when_asked_to()
    {
        async Task<(DialogContext Parent, DialogContext Child)> Nested()
        {
            var parent = Stack("a");
            await parent.BeginDialogAsync("a");
            var child = new DialogContext(Set("b"), parent, new DialogState());
            await child.BeginDialogAsync("b");
            return (parent, child);
        }

        var (keptParent, first) = await Nested();
        await first.CancelAllDialogsAsync();
        keptParent.Stack.Count.ShouldBe(1);

        var (parent, second) = await Nested();
        await second.CancelAllDialogsAsync(cancelParents: true);
        parent.Stack.ShouldBeEmpty();
        _calls[^2..].ShouldBe(["a heard cancelDialog", "a ended CancelCalled"]);
    }

    [Fact]
    public async Task Cancelling_an_empty_stack_says_that_it_was_empty()
        => (await Stack().CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task An_event_bubbles_to_the_parents_until_somebody_handles_it()
    {
        var top = Stack("top handles news");
        await top.BeginDialogAsync("top handles news");
        var middle = new DialogContext(Set("middle"), top, new DialogState());
        await middle.BeginDialogAsync("middle");
        var low = new DialogContext(Set("low"), middle, new DialogState());
        await low.BeginDialogAsync("low");

        (await low.EmitEventAsync("news", "value")).ShouldBeTrue();
        _calls.ShouldBe(["low heard news", "middle heard news", "top handles news heard news"]);

        (await low.EmitEventAsync("news", bubble: false)).ShouldBeFalse();
        (await low.EmitEventAsync("other")).ShouldBeFalse();
    }

    [Fact]
    public async Task After_the_parents_the_dialog_gets_a_last_chance()
    {
        var parent = Stack("parent");
        await parent.BeginDialogAsync("parent");
        var child = new DialogContext(Set("child handles late"), parent, new DialogState());
        await child.BeginDialogAsync("child handles late");

        (await child.EmitEventAsync("late")).ShouldBeTrue();
        _calls.ShouldBe(["child handles late heard late", "parent heard late", "child handles late heard late at last"]);
    }

    [Fact]
    public async Task An_event_can_start_at_the_innermost_dialog()
    {
        var dc = new DialogContext(new DialogSet().Add(Steps.Component("outer", new Probe("inner", _calls))), _turn, new DialogState());
        await dc.BeginDialogAsync("outer");

        await dc.EmitEventAsync("news", fromLeaf: true);

        _calls.ShouldBe(["inner heard news"]);
    }

    [Fact]
    public async Task Reprompting_can_be_replaced_by_handling_its_event()
    {
        var dc = Stack("a", "b handles repromptDialog");
        await dc.BeginDialogAsync("a");
        await dc.RepromptDialogAsync();
        await dc.BeginDialogAsync("b handles repromptDialog");
        await dc.RepromptDialogAsync();

        _calls.ShouldBe(["a heard repromptDialog", "a reprompted", "b handles repromptDialog heard repromptDialog"]);
    }

    [Fact]
    public async Task The_child_is_the_stack_inside_the_active_component()
    {
        var dc = new DialogContext(new DialogSet().Add(Steps.Component("outer", new Probe("inner", _calls))).Add(new Probe("plain", _calls)), _turn, new DialogState());
        dc.Child.ShouldBeNull();
        await dc.BeginDialogAsync("outer");

        dc.Child.ActiveDialog.Id.ShouldBe("inner");
        dc.Child.Parent.ShouldBeSameAs(dc);

        await dc.BeginDialogAsync("plain");
        dc.Child.ShouldBeNull();
    }

    [Fact]
    public void Services_of_the_parent_are_seen_by_the_child()
    {
        var parent = Stack();
        parent.Services.Add("tool", new object());
        var child = new DialogContext(Set(), parent, new DialogState());

        child.Services["tool"].ShouldBeSameAs(parent.Services["tool"]);
        child.Services.Add("own", new object());
        parent.Services.ContainsKey("own").ShouldBeFalse();
    }

    [Fact]
    public async Task An_unknown_dialog_is_named_with_a_hint()
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => Stack("a").BeginDialogAsync("missing"));

        error.Message.ShouldBe(
            "DialogContext.BeginDialogAsync(): A dialog with an id of 'missing' wasn't found."
            + " The dialog must be included in the current or parent DialogSet."
            + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
    }

    [Fact]
    public async Task A_stored_dialog_that_the_bot_no_longer_has_is_named()
    {
        var dc = new DialogContext(Set(), _turn, new DialogState([new DialogInstance { Id = "gone", State = new Dictionary<string, object>() }]));

        var error = await Should.ThrowAsync<Exception>(() => dc.ContinueDialogAsync());

        error.Message.ShouldBe("Failed to continue dialog. A dialog with id gone could not be found.");
    }

    [Fact]
    public async Task Missing_arguments_are_named()
    {
        (await Should.ThrowAsync<ArgumentNullException>(() => Stack().BeginDialogAsync(" "))).ParamName.ShouldBe("dialogId");
        (await Should.ThrowAsync<ArgumentNullException>(() => Stack().ReplaceDialogAsync(null))).ParamName.ShouldBe("dialogId");
        (await Should.ThrowAsync<ArgumentNullException>(() => Stack().PromptAsync("", new PromptOptions()))).ParamName.ShouldBe("dialogId");
        (await Should.ThrowAsync<ArgumentNullException>(() => Stack().PromptAsync("a", null))).ParamName.ShouldBe("options");
        Should.Throw<ArgumentNullException>(() => new DialogContext(null, _turn, new DialogState())).ParamName.ShouldBe("dialogs");
        Should.Throw<ArgumentNullException>(() => new DialogContext(Set(), (ITurnContext?)null, new DialogState())).ParamName.ShouldBe("turnContext");
    }

    [Fact]
    public async Task A_cancellation_token_is_not_taken_for_options()
    {
        using var source = new CancellationTokenSource();
        object token = source.Token;

        await Should.ThrowAsync<ArgumentException>(() => Stack("a").BeginDialogAsync("a", token));
        await Should.ThrowAsync<ArgumentException>(() => Stack("a").EndDialogAsync(token));
    }

    [Theory]
    [InlineData("cs-CZ", "cs-CZ")]
    [InlineData("en", "en")]
    public void The_language_is_the_one_of_the_activity(string locale, string expected)
    {
        _turn.Activity.Locale = locale;

        Stack().GetLocale().ShouldBe(expected);
    }

    private static async Task Begin(DialogContext dc, params string[] ids)
    {
        foreach (var id in ids)
        {
            await dc.BeginDialogAsync(id);
        }
    }

    private DialogContext Stack(params string[] ids) => new(Set(ids), _turn, new DialogState());

    private DialogSet Set(params string[] ids)
    {
        var set = new DialogSet();
        foreach (var id in ids)
        {
            set.Add(new Probe(id, _calls));
        }

        return set;
    }

    /// <summary>Notes what it is told. Handles the event that its id names.</summary>
    private sealed class Probe(string id, List<string> calls) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            calls.Add($"{Id} ended {reason}");
            return Task.CompletedTask;
        }

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            calls.Add($"{Id} reprompted");
            return Task.CompletedTask;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            calls.Add($"{Id} heard {e.Name}");
            return Task.FromResult(e.Name != "late" && Id.EndsWith($"handles {e.Name}", StringComparison.Ordinal));
        }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            var handles = Id.EndsWith($"handles {e.Name}", StringComparison.Ordinal);
            if (handles)
            {
                calls.Add($"{Id} heard {e.Name} at last");
            }

            return Task.FromResult(handles);
        }
    }
}
