namespace Microsoft.Bot.Builder.Dialogs;

public class NumberPrompt<T> : Prompt<T> where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
