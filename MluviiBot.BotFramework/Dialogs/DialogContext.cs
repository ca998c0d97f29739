using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        throw new NotImplementedException();
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
    {
        throw new NotImplementedException();
    }

    public DialogInstance ActiveDialog { get; }

    public DialogContext Child { get; }

    public ITurnContext Context { get; }

    public DialogSet Dialogs { get; }

    public DialogContext Parent { get; set; }

    public TurnContextStateCollection Services { get; }

    public List<DialogInstance> Stack { get; }

    public DialogStateManager State { get; set; }

    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Dialog FindDialog(string dialogId) => throw new NotImplementedException();

    public string GetLocale() => throw new NotImplementedException();

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
