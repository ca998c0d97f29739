using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var second = new AskDialog("duplicate");
        var third = new AskDialog("duplicate");
        var set = new DialogSet().Add(new AskDialog("duplicate")).Add(second).Add(third);

        second.Id.ShouldBe("duplicate2");
        third.Id.ShouldBe("duplicate3");
        set.Find("duplicate3").ShouldBeSameAs(third);
        set.GetDialogs().Count().ShouldBe(3);
    }

    [Fact]
    public void Adding_the_same_dialog_twice_changes_nothing()
    {
        var dialog = new AskDialog("one");
        var set = new DialogSet().Add(dialog).Add(dialog);

        dialog.Id.ShouldBe("one");
        set.GetDialogs().Single().ShouldBeSameAs(dialog);
    }

    [Fact]
    public void Dependencies_are_added_along()
    {
        var set = new DialogSet().Add(new Dependent());

        set.Find("needed").ShouldNotBeNull();
    }

    [Fact]
    public void The_version_changes_with_the_dialogs_and_only_then()
    {
        DialogSet Set() => new DialogSet().Add(new AskDialog("a")).Add(new WaterfallDialog("w", [Steps.Ask("?")]));
        var version = Set().GetVersion();

        Set().GetVersion().ShouldBe(version);
        Set().Add(new AskDialog("b")).GetVersion().ShouldNotBe(version);

        var grown = Set();
        grown.GetVersion().ShouldBe(version);
        grown.Add(new AskDialog("b")).GetVersion().ShouldNotBe(version);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Should.Throw<ArgumentNullException>(() => new DialogSet(null)).ParamName.ShouldBe("dialogState");
        Should.Throw<ArgumentNullException>(() => new DialogSet().Add(null)).ParamName.ShouldBe("dialog");
        Should.Throw<ArgumentNullException>(() => new DialogSet().Find(null)).ParamName.ShouldBe("dialogId");
        new DialogSet().Find("unknown").ShouldBeNull();
    }

    [Fact]
    public async Task A_set_without_state_opens_no_stack()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public void A_dialog_without_an_id_is_called_after_its_type() => new Dependent().Id.ShouldBe(nameof(Dependent));

    [Fact]
    public void The_telemetry_client_reaches_dialogs_added_before_and_after()
    {
        var client = new RecordingTelemetry();
        var inner = new AskDialog("inner");
        var component = Steps.Component("before", inner);
        var after = new AskDialog("after");
        var set = new DialogSet().Add(component);

        set.TelemetryClient = client;
        set.Add(after);

        component.TelemetryClient.ShouldBeSameAs(client);
        inner.TelemetryClient.ShouldBeSameAs(client);
        after.TelemetryClient.ShouldBeSameAs(client);
    }

    private sealed class Dependent : Dialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new AskDialog("needed")];

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
