using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public sealed class RecognizerTests : IDisposable
{
    private readonly TurnContext _turn = new(new TestAdapter(), new Activity(ActivityTypes.Message) { Text = "book a table" });

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task A_result_is_converted_to_the_type_that_is_asked_for()
    {
        var converted = await new Words("book").RecognizeAsync<Booking>(Stack(), _turn.Activity);

        converted.Intent.ShouldBe("book");
    }

    [Fact]
    public void Several_recognizers_leave_the_choice_open()
    {
        var result = Words.Choose(new()
        {
            ["one"] = Words.Result("book", 0.7),
            ["two"] = Words.Result(Recognizer.NoneIntent, 1),
            ["three"] = Words.Result("cancel", 0.9),
        });

        result.GetTopScoringIntent().ShouldBe((Recognizer.ChooseIntent, 1.0));
        result.Text.ShouldBe("book a table");
        var candidates = JArray.FromObject(result.Properties["candidates"]);
        candidates.Select(candidate => $"{candidate["id"]} {candidate["intent"]}").ShouldBe(["one book", "three cancel"]);
        candidates[0]["score"]!.Value<double>().ShouldBe(0.7);
    }

    [Fact]
    public void Without_candidates_nothing_was_recognized()
        => Words.Choose(new() { ["one"] = Words.Result(Recognizer.NoneIntent, 1) }).GetTopScoringIntent().Item1.ShouldBe(Recognizer.NoneIntent);

    [Fact]
    public async Task A_recognition_is_reported_to_the_telemetry_of_the_turn()
    {
        var telemetry = new RecordingTelemetry();
        _turn.TurnState.Add<IBotTelemetryClient>(telemetry);

        await new Words("book").RecognizeAsync(Stack(), _turn.Activity, telemetryProperties: new() { ["extra"] = "yes" });

        var (name, properties) = telemetry.Events.Single();
        name.ShouldBe("recognized");
        properties["TopIntent"].ShouldBe("book");
        properties["TopIntentScore"].ShouldBe("0.5");
        properties["extra"].ShouldBe("yes");
    }

    private DialogContext Stack() => new(new DialogSet(), _turn, new DialogState());

    private sealed class Words(string word) : Recognizer
    {
        public static RecognizerResult Result(string intent, double score)
            => new() { Text = "book a table", Intents = new Dictionary<string, IntentScore> { [intent] = new() { Score = score } } };

        public static RecognizerResult Choose(Dictionary<string, RecognizerResult> results) => CreateChooseIntentResult(results);

        public override Task<RecognizerResult> RecognizeAsync(
            DialogContext dialogContext,
            Activity activity,
            CancellationToken cancellationToken = default,
            Dictionary<string, string>? telemetryProperties = null,
            Dictionary<string, double>? telemetryMetrics = null)
        {
            var result = Result(activity.Text.Contains(word, StringComparison.Ordinal) ? word : NoneIntent, 0.5);
            TrackRecognizerResult(dialogContext, "recognized", FillRecognizerResultTelemetryProperties(result, telemetryProperties, dialogContext), telemetryMetrics);
            return Task.FromResult(result);
        }
    }

    private sealed class Booking : IRecognizerConvert
    {
        public string? Intent { get; private set; }

        public void Convert(object result) => Intent = ((RecognizerResult)result).GetTopScoringIntent().Item1;
    }
}
