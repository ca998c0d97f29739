namespace Microsoft.Bot.Builder.Dialogs;

public class ComponentDialog : DialogContainer
{
    public const string PersistedDialogState = "dialogs";

    public ComponentDialog(string dialogId = null) : base(dialogId)
    {
        throw new NotImplementedException();
    }

    public string InitialDialogId { get; set; }

    public ComponentDialog AddDialog(Dialog dialog) => throw new NotImplementedException();

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override DialogContext CreateChildContext(DialogContext dc) => throw new NotImplementedException();

    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected Task EnsureInitializedAsync(DialogContext outerDc) => throw new NotImplementedException();

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task OnInitializeAsync(DialogContext dc) => throw new NotImplementedException();

    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
