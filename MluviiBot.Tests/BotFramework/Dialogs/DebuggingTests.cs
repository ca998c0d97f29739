using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class DebuggingTests
{
    [Fact]
    public async Task A_debugger_in_the_turn_is_told_before_a_dialog_begins()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));
        var debugger = new Recording();
        turn.TurnState.Add<IDialogDebugger>(debugger);
        var dc = new DialogContext(new DialogSet().Add(new AskDialog()), turn, new DialogState());

        await dc.BeginDialogAsync("ask");

        debugger.Steps[0].ShouldBe($"ask {DialogEvents.BeginDialog} on 0");
    }

    [Fact]
    public void Places_in_sources_are_compared_by_what_they_say()
    {
        var range = new SourceRange("dir/bot.cs", 1, 2, 3, 4);

        range.ShouldBe(range.DeepClone());
        range.GetHashCode().ShouldBe(range.DeepClone().GetHashCode());
        range.ShouldNotBe(new SourceRange("dir/bot.cs", 1, 2, 3, 5));
        range.StartPoint.ToString().ShouldBe("1:2");
    }

    [Fact]
    public void A_source_map_tells_objects_apart()
    {
        var map = new SourceMap();
        var one = new DialogState();
        map.Add(one, new SourceRange("a", 1, 0, 2, 0));

        map.TryGetValue(one, out var range).ShouldBeTrue();
        range.Path.ShouldBe("a");
        map.TryGetValue(new DialogState(), out _).ShouldBeFalse();
        NullSourceMap.Instance.TryGetValue(one, out _).ShouldBeFalse();
    }

    private sealed class Recording : IDialogDebugger
    {
        public List<string> Steps { get; } = [];

        public Task StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken)
        {
            Steps.Add($"{((Dialog)item).Id} {more} on {context.Stack.Count}");
            return Task.CompletedTask;
        }
    }
}
