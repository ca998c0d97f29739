using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs other dialogs on a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
    {
        IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;
    }

    [JsonProperty(PropertyName = "dialogs")]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>When set, the <c>dialog</c> memory scope passes over this container to the one around it.</summary>
    [JsonProperty(PropertyName = "ignoreMemoryScopeBinding")]
    public bool IgnoreMemoryScopeBinding { get; set; }

    /// <summary>Setting it passes the client on to the inner dialogs.</summary>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            if (Dialogs != null && !ReferenceEquals(Dialogs.TelemetryClient, base.TelemetryClient))
            {
                Dialogs.TelemetryClient = base.TelemetryClient;
            }
        }
    }

    /// <summary>The stack inside this container, which is the active dialog of <paramref name="dc"/>.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => FindDialog(dialogId, null);

    /// <param name="dialogId">The id to look for among the inner dialogs.</param>
    /// <param name="dc">For containers that load dialogs on demand; not used here.</param>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog?.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>
    /// Raises <see cref="DialogEvents.VersionChanged"/> when the inner dialogs differ from those that this conversation
    /// last ran with, for instance after a deployment. Call it before running them.
    /// </summary>
    protected virtual Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        var now = GetInternalVersion();
        if (before == now)
        {
            return Task.CompletedTask;
        }

        // Noted first, so that the handler can set another one and the event is not raised again.
        instance.Version = now;
        return before == null
            ? Task.CompletedTask
            : dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
    }

    /// <summary>The version of the inner dialogs, as opposed to <see cref="Dialog.GetVersion"/> of the container.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();
}
