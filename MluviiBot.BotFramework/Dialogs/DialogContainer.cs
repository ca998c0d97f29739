using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null) : base(dialogId)
    {
        throw new NotImplementedException();
    }

    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null) : base(dialogId)
    {
        throw new NotImplementedException();
    }

    [JsonProperty(PropertyName = "dialogs")]
    public DialogSet Dialogs { get; set; }

    [JsonProperty(PropertyName = "ignoreMemoryScopeBinding")]
    public bool IgnoreMemoryScopeBinding { get; set; }

    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient { get; set; }

    protected virtual Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => throw new NotImplementedException();

    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => throw new NotImplementedException();

    protected virtual string GetInternalVersion() => throw new NotImplementedException();

    public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => throw new NotImplementedException();
}
