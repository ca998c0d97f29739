namespace Microsoft.Bot.Builder.Dialogs;

public class WaterfallDialog : Dialog
{
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null) : base(dialogId)
    {
        throw new NotImplementedException();
    }

    public WaterfallDialog AddStep(WaterfallStep step) => throw new NotImplementedException();

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override string GetVersion() => throw new NotImplementedException();

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken) => throw new NotImplementedException();
}
