using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds intents and entities in what the user sent.</summary>
public class Recognizer
{
    /// <summary>The intent of a result that leaves the choice between several recognizers open.</summary>
    public const string ChooseIntent = "ChooseIntent";

    /// <summary>The intent of a result that recognized nothing.</summary>
    public const string NoneIntent = "None";

    public Recognizer(string callerPath = "", int callerLine = 0)
    {
        if (!string.IsNullOrEmpty(callerPath))
        {
            DebugSupport.SourceMap.Add(this, SourceRange.OfLine(callerPath, callerLine));
        }
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <exception cref="NotSupportedException">Not overridden.</exception>
    public virtual Task<RecognizerResult> RecognizeAsync(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null)
        => throw new NotSupportedException($"{GetType().Name} does not override RecognizeAsync.");

    public virtual async Task<T> RecognizeAsync<T>(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null)
        where T : IRecognizerConvert, new()
    {
        var converted = new T();
        converted.Convert(
            await RecognizeAsync(dialogContext, activity, cancellationToken, telemetryProperties, telemetryMetrics).ConfigureAwait(false));
        return converted;
    }

    /// <summary>Joins the results of several recognizers, by their ids, into one whose property "candidates" lists those that recognized something.</summary>
    protected static RecognizerResult CreateChooseIntentResult(Dictionary<string, RecognizerResult> recognizerResults)
    {
        ArgumentNullException.ThrowIfNull(recognizerResults);
        string text = null;
        string alteredText = null;
        var candidates = new JArray();
        foreach (var (id, result) in recognizerResults)
        {
            text ??= result.Text;
            alteredText ??= result.AlteredText;
            var (intent, score) = result.GetTopScoringIntent();
            if (!string.IsNullOrEmpty(intent) && intent != NoneIntent)
            {
                candidates.Add(new JObject
                {
                    ["id"] = id,
                    ["intent"] = intent,
                    ["score"] = score,
                    ["result"] = JObject.FromObject(result, BotJson.Serializer),
                });
            }
        }

        var chosen = new RecognizerResult
        {
            Text = text,
            AlteredText = alteredText,
            Intents = new Dictionary<string, IntentScore> { [candidates.Count > 0 ? ChooseIntent : NoneIntent] = new() { Score = 1.0 } },
        };
        if (candidates.Count > 0)
        {
            chosen.Properties = new Dictionary<string, object> { ["candidates"] = candidates };
        }

        return chosen;
    }

    /// <summary>What telemetry tells of a result. It includes the user's text: override to leave it out.</summary>
    protected virtual Dictionary<string, string> FillRecognizerResultTelemetryProperties(
        RecognizerResult recognizerResult,
        Dictionary<string, string> telemetryProperties,
        DialogContext dialogContext = null)
    {
        ArgumentNullException.ThrowIfNull(recognizerResult);
        var known = recognizerResult.Intents?.Count > 0;
        var (intent, score) = known ? recognizerResult.GetTopScoringIntent() : default;
        var properties = new Dictionary<string, string>
        {
            ["Text"] = recognizerResult.Text,
            ["AlteredText"] = recognizerResult.AlteredText,
            ["TopIntent"] = known ? intent : null,
            ["TopIntentScore"] = known ? score.ToString(CultureInfo.InvariantCulture) : null,
            ["Intents"] = known ? BotJson.Serialize(recognizerResult.Intents) : null,
            ["Entities"] = recognizerResult.Entities?.ToString(Formatting.None),
            ["AdditionalProperties"] = recognizerResult.Properties?.Count > 0 ? BotJson.Serialize(recognizerResult.Properties) : null,
        };
        foreach (var (name, value) in telemetryProperties ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    /// <summary>Reports to this recognizer's telemetry client or, when it has none, to the one of the turn.</summary>
    protected void TrackRecognizerResult(
        DialogContext dialogContext,
        string eventName,
        Dictionary<string, string> telemetryProperties,
        Dictionary<string, double> telemetryMetrics)
    {
        var client = TelemetryClient is null or NullBotTelemetryClient
            ? dialogContext?.Context.TurnState.Get<IBotTelemetryClient>()
            : TelemetryClient;
        client?.TrackEvent(eventName, telemetryProperties, telemetryMetrics);
    }
}
