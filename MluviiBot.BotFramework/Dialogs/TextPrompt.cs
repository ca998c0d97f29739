namespace Microsoft.Bot.Builder.Dialogs;

public class TextPrompt : Prompt<string>
{
    public TextPrompt(string dialogId, PromptValidator<string> validator = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
