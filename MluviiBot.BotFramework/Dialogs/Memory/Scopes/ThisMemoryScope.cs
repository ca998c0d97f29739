namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>State of the active dialog.</summary>
public class ThisMemoryScope : MemoryScope
{
    public ThisMemoryScope()
        : base(ScopePath.This, includeInSnapshot: true)
    {
    }

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State;
    }

    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var instance = dc.ActiveDialog ?? throw new InvalidOperationException("There is no active dialog whose memory could be set.");
        instance.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }
}
