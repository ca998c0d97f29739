using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class TelemetryTests
{
    [Fact]
    public async Task A_waterfall_reports_its_start_its_steps_and_its_end()
    {
        var telemetry = new RecordingTelemetry();
        var talk = Talk(telemetry);

        await talk.Say("hi");
        await talk.Say("Jana");

        telemetry.Events.Select(e => e.Name).ShouldBe(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"]);
        telemetry.Events.ShouldAllBe(e => e.Properties["DialogId"] == "main");
        telemetry.Events.Select(e => e.Properties["InstanceId"]).Distinct().Count().ShouldBe(1);
        telemetry.Events[1].Properties["StepName"].ShouldBe(nameof(AskNameAsync));
        telemetry.Events[2].Properties["StepName"].ShouldBe("Step2of2");
    }

    [Fact]
    public async Task A_cancelled_waterfall_reports_where()
    {
        var telemetry = new RecordingTelemetry();
        var talk = Talk(telemetry);

        await talk.Say("hi");
        await talk.Say("cancel");

        var (name, properties) = telemetry.Events[^1];
        name.ShouldBe("WaterfallCancel");
        properties["StepName"].ShouldBe(nameof(AskNameAsync));
        properties["InstanceId"].ShouldBe(telemetry.Events[0].Properties["InstanceId"]);
    }

    [Trait("Sdk", "Embedded")]
    [Fact]
    public async Task A_dialog_with_a_client_of_its_own_keeps_it_in_a_set_without_one()
    {
        var telemetry = new RecordingTelemetry();
        var talk = Conversation.With(
            set => set.Add(new WaterfallDialog("main", [(step, cancel) => step.EndDialogAsync(null, cancel)]) { TelemetryClient = telemetry }),
            Conversation.ContinueOrBegin("main"));

        await talk.Say("hi");

        telemetry.Events.Select(e => e.Name).ShouldBe(["WaterfallStart", "WaterfallStep", "WaterfallComplete"]);
    }

    private static Conversation Talk(RecordingTelemetry telemetry)
        => Conversation.With(
            set =>
            {
                set.Add(new WaterfallDialog("main", [AskNameAsync, (step, cancel) => step.EndDialogAsync(step.Result, cancel)])).Add(new AskDialog());
                set.TelemetryClient = telemetry;
            },
            dc => dc.Context.Activity.Text == "cancel" ? dc.CancelAllDialogsAsync() : Conversation.ContinueOrBegin("main")(dc));

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        => step.BeginDialogAsync("ask", "Name?", cancellationToken);
}
