using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a date, a time, or both. Returns every reading of what was said: "5 December" names the past one and the
/// next one. Relative words count from the activity's local time.
/// </summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    /// <summary>The culture code for activities without a locale. Null means English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => PromptSending.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        if (PromptLocale.Utterance(turnContext) is { } utterance)
        {
            var activity = turnContext.Activity;
            var now = activity.LocalTimestamp?.DateTime ?? activity.Timestamp?.DateTime ?? DateTime.Now;
            var readings = DateTimeRecognizer.Recognize(utterance, PromptLocale.Of(turnContext, options, DefaultLocale), now);
            if (readings.Count > 0)
            {
                result.Succeeded = true;
                result.Value = [.. readings.Select(reading => new DateTimeResolution { Timex = reading.Timex, Value = reading.Value, Start = reading.Start, End = reading.End })];
            }
        }

        return Task.FromResult(result);
    }
}
