using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A piece of conversation that may last several turns. One instance serves all conversations: what belongs to one
/// conversation is kept in <see cref="DialogInstance.State"/>, never in fields.
/// </summary>
public abstract class Dialog
{
    /// <summary>Tells the caller that the dialog waits for the next activity of the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    internal static readonly Task<DialogTurnResult> EndOfTurnTask = Task.FromResult(EndOfTurn);

    private string _id;
    private DialogSet _rootSet;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    public Dialog(string dialogId = null)
    {
        _id = string.IsNullOrWhiteSpace(dialogId) ? null : dialogId;
    }

    /// <summary>Unique within a dialog set, and part of the stored state: renaming a dialog breaks running conversations. Computed when not given.</summary>
    [JsonIgnore]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    [JsonIgnore]
    public virtual SourceRange Source => DebugSupport.SourceMap.TryGetValue(this, out var range) ? range : null;

    /// <summary>Never null; by default it records nothing.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Called once the dialog is on top of the stack.</summary>
    /// <param name="dc">The stack that the dialog was put on.</param>
    /// <param name="options">Whatever the caller passed to <see cref="DialogContext.BeginDialogAsync"/>.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called for each activity while the dialog is on top of the stack. By default it ends the dialog without a result.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The last call for this instance of the dialog, before it leaves the stack.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Changes whenever the dialog changes in a way that a conversation begun before would notice. By default the id.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog, then (when it bubbles) to the parents, then to this dialog again.</summary>
    /// <returns>True when somebody handled the event.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Called when the dialog above this one has ended. By default this dialog ends too, with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the user again. By default it does nothing.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Names the dialog when its author did not: by default after its type.</summary>
    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>The last chance to handle an event, after all parents have declined it.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The first chance to handle an event, before any parent sees it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Remembers for a debugger where the dialog is declared; see <see cref="CallerFilePathAttribute"/>.</summary>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
        {
            DebugSupport.SourceMap.Add(this, SourceRange.OfLine(path, lineNumber));
        }
    }

    /// <summary>A set with this dialog alone, kept from turn to turn. Two first turns at once may each make one; either serves.</summary>
    internal DialogSet RootSet()
    {
        var set = _rootSet;
        if (set == null || !ReferenceEquals(set.Find(Id), this) || !ReferenceEquals(set.TelemetryClient, TelemetryClient))
        {
            set = new DialogSet { TelemetryClient = TelemetryClient }.Add(this);
            _rootSet = set;
        }

        return set;
    }

    /// <summary>A frequent slip: the token lands in the parameter that takes any object.</summary>
    internal static void ThrowIfToken(object value, string parameter)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{parameter} cannot be a cancellation token", parameter);
        }
    }
}
