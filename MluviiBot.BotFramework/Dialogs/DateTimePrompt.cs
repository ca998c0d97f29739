namespace Microsoft.Bot.Builder.Dialogs;

public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
