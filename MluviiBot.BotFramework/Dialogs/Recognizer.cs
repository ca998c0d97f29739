using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class Recognizer
{
    public const string ChooseIntent = "ChooseIntent";

    public const string NoneIntent = "None";

    public Recognizer(string callerPath = "", int callerLine = 0)
    {
        throw new NotImplementedException();
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; set; }

    protected static RecognizerResult CreateChooseIntentResult(Dictionary<string, RecognizerResult> recognizerResults) => throw new NotImplementedException();

    protected virtual Dictionary<string, string> FillRecognizerResultTelemetryProperties(RecognizerResult recognizerResult, Dictionary<string, string> telemetryProperties, DialogContext dialogContext = null) => throw new NotImplementedException();

    public virtual Task<RecognizerResult> RecognizeAsync(DialogContext dialogContext, Activity activity, CancellationToken cancellationToken = default, Dictionary<string, string> telemetryProperties = null, Dictionary<string, double> telemetryMetrics = null) => throw new NotImplementedException();

    public virtual Task<T> RecognizeAsync<T>(DialogContext dialogContext, Activity activity, CancellationToken cancellationToken = default, Dictionary<string, string> telemetryProperties = null, Dictionary<string, double> telemetryMetrics = null) where T : IRecognizerConvert, new() => throw new NotImplementedException();

    protected void TrackRecognizerResult(DialogContext dialogContext, string eventName, Dictionary<string, string> telemetryProperties, Dictionary<string, double> telemetryMetrics) => throw new NotImplementedException();
}
