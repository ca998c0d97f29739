using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class VersionTests
{
    private readonly MemoryStorage _storage = new();
    private readonly List<string> _changes = [];

    [Fact]
    public async Task A_conversation_that_goes_on_in_another_version_is_announced_once()
    {
        await Bot(Steps.Ask("Name?"), Steps.SayResultAndEnd("old")).Say("hi");
        _changes.ShouldBeEmpty();

        var newer = Bot(Steps.Ask("Name?"), Steps.Ask("Town?"), Steps.SayResultAndEnd("new"));
        (await newer.Say("Jana")).ShouldBe(["Town?"]);
        _changes.ShouldBe(["versioned"]);

        (await newer.Say("Brno")).ShouldBe(["new Brno"]);
        _changes.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_version_is_not_announced()
    {
        await Bot(Steps.Ask("Name?"), Steps.SayResultAndEnd("a")).Say("hi");
        (await Bot(Steps.Ask("Name?"), Steps.SayResultAndEnd("b")).Say("Jana")).ShouldBe(["b Jana"]);

        _changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_that_nobody_handles_does_not_stop_the_conversation()
    {
        ComponentDialog Plain(params WaterfallStep[] steps) => Steps.Component("plain", new WaterfallDialog("steps", steps), new AskDialog());
        await Conversation.With(Plain(Steps.Ask("Name?"), Steps.SayResultAndEnd("old")), _storage).Say("hi");

        var replies = await Conversation.With(Plain(Steps.Ask("Name?"), Steps.SayResultAndEnd("new"), Steps.Ask("?")), _storage).Say("Jana");

        replies.ShouldContain("new Jana");
    }

    private Conversation Bot(params WaterfallStep[] steps) => Conversation.With(new Versioned(steps, _changes), _storage);

    private sealed class Versioned : ComponentDialog
    {
        private readonly List<string> _changes;

        public Versioned(WaterfallStep[] steps, List<string> changes)
            : base("versioned")
        {
            _changes = changes;
            AddDialog(new WaterfallDialog("steps", steps));
            AddDialog(new AskDialog());
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                _changes.Add((string)e.Value);
            }

            return Task.FromResult(e.Name == DialogEvents.VersionChanged);
        }
    }
}
