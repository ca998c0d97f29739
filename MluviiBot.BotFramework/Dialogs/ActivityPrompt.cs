using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class ActivityPrompt : Dialog
{
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator) : base(dialogId)
    {
        throw new NotImplementedException();
    }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
