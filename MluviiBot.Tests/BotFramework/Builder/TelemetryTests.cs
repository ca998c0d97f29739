using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public class TelemetryTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly RecordingTelemetry _telemetry = new();

    [Fact]
    public async Task Each_thing_that_happens_in_a_turn_is_an_event()
    {
        _adapter.Use(new TelemetryLoggerMiddleware(_telemetry));

        await TalkAsync();

        _telemetry.Events.Select(item => item.Name).ShouldBe(["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"]);
        var received = _telemetry.Events[0].Properties;
        received[TelemetryConstants.FromIdProperty].ShouldBe("guest");
        received[TelemetryConstants.RecipientIdProperty].ShouldBe("bot");
        received[TelemetryConstants.LocaleProperty].ShouldBe("cs-CZ");
        var sent = _telemetry.Events[1].Properties;
        sent[TelemetryConstants.ReplyActivityIDProperty].ShouldBe("incoming");
        sent[TelemetryConstants.RecipientIdProperty].ShouldBe("guest");
        _telemetry.Events[2].Properties[TelemetryConstants.ConversationIdProperty].ShouldBe("conversation");
        _telemetry.Events[3].Properties[TelemetryConstants.ConversationIdProperty].ShouldBe("conversation");
    }

    [Fact]
    public async Task What_people_say_and_their_names_stay_out_by_default()
    {
        _adapter.Use(new TelemetryLoggerMiddleware(_telemetry));

        await TalkAsync();

        var values = _telemetry.Events.SelectMany(item => item.Properties.Values).ToList();
        values.ShouldNotContain("my secret");
        values.ShouldNotContain("your secret");
        values.ShouldNotContain("a changed secret");
        values.ShouldNotContain("Jana");
    }

    [Fact]
    public async Task What_people_say_is_tracked_where_that_is_wanted()
    {
        _adapter.Use(new TelemetryLoggerMiddleware(_telemetry, logPersonalInformation: true));

        await TalkAsync();

        _telemetry.Events[0].Properties[TelemetryConstants.TextProperty].ShouldBe("my secret");
        _telemetry.Events[0].Properties[TelemetryConstants.FromNameProperty].ShouldBe("Jana");
        _telemetry.Events[1].Properties[TelemetryConstants.TextProperty].ShouldBe("your secret");
        _telemetry.Events[1].Properties[TelemetryConstants.SpeakProperty].ShouldBe("spoken secret");
        _telemetry.Events[2].Properties[TelemetryConstants.TextProperty].ShouldBe("a changed secret");
    }

    [Fact]
    public async Task A_bot_adds_properties_and_events_of_its_own()
    {
        _adapter.Use(new OwnTelemetry(_telemetry));

        await _adapter.RunAsync(_adapter.Turn(), null);

        var received = _telemetry.Events.ShouldHaveSingleItem();
        received.Name.ShouldBe("own");
        received.Properties["team"].ShouldBe("blue");
        received.Properties[TelemetryConstants.FromIdProperty].ShouldBe("hidden");
    }

    [Fact]
    public void A_dialog_is_a_page_view_where_the_client_knows_those()
    {
        _telemetry.TrackDialogView("order");
        _telemetry.Pages.ShouldBe(["order"]);

        var traces = new TracesOnly();
        traces.TrackDialogView("order");
        traces.Traces.ShouldBe(["Dialog View: order"]);
    }

    private async Task TalkAsync()
    {
        var incoming = RecordingAdapter.Incoming(text: "my secret");
        incoming.From.Name = "Jana";
        await _adapter.RunAsync(_adapter.Turn(incoming), async (turn, cancel) =>
        {
            await turn.SendActivityAsync("your secret", "spoken secret", cancellationToken: cancel);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "sent 1", Text = "a changed secret" }, cancel);
            await turn.DeleteActivityAsync("sent 1", cancel);
        });
    }

    private sealed class OwnTelemetry(IBotTelemetryClient client) : TelemetryLoggerMiddleware(client)
    {
        protected override async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        {
            var own = new Dictionary<string, string> { ["team"] = "blue", [TelemetryConstants.FromIdProperty] = "hidden" };
            TelemetryClient.TrackEvent("own", await FillReceiveEventPropertiesAsync(activity, own));
        }
    }

    private class TracesOnly : IBotTelemetryClient
    {
        public List<string> Traces { get; } = [];

        public void Flush()
        {
        }

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string message, IDictionary<string, string> properties, IDictionary<string, double> metrics)
        {
        }

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
        {
        }

        public virtual void TrackEvent(string eventName, IDictionary<string, string> properties, IDictionary<string, double> metrics)
        {
        }

        public void TrackException(Exception exception, IDictionary<string, string> properties, IDictionary<string, double> metrics)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Traces.Add(message);
    }

    private sealed class RecordingTelemetry : TracesOnly, IBotPageViewTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public List<string> Pages { get; } = [];

        public override void TrackEvent(string eventName, IDictionary<string, string> properties, IDictionary<string, double> metrics) => Events.Add((eventName, properties));

        public void TrackPageView(string dialogName, IDictionary<string, string> properties, IDictionary<string, double> metrics) => Pages.Add(dialogName);
    }
}
