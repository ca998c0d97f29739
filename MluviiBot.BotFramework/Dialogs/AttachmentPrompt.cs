using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null) : base(dialogId, validator)
    {
        throw new NotImplementedException();
    }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
