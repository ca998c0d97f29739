using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract class Dialog
{
    public static readonly DialogTurnResult EndOfTurn;

    public Dialog(string dialogId = null)
    {
        throw new NotImplementedException();
    }

    [JsonIgnore]
    public string Id { get; set; }

    [JsonIgnore]
    public virtual SourceRange Source { get; }

    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; }

    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual string GetVersion() => throw new NotImplementedException();

    protected virtual string OnComputeId() => throw new NotImplementedException();

    public virtual Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected void RegisterSourceLocation(string path, int lineNumber) => throw new NotImplementedException();

    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
