namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>State of the running container: that of the active dialog when it is one, else of the container around it.</summary>
public class DialogMemoryScope : MemoryScope
{
    public DialogMemoryScope()
        : base(ScopePath.Dialog, includeInSnapshot: true)
    {
    }

    public override object GetMemory(DialogContext dc) => Binding(dc)?.State;

    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var instance = Binding(dc) ?? throw new InvalidOperationException("There is no active dialog whose memory could be set.");
        instance.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }

    private static DialogInstance Binding(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        for (var context = dc; context != null; context = context.Parent)
        {
            if (context.ActiveDialog is { } active
                && context.FindDialog(active.Id) is DialogContainer { IgnoreMemoryScopeBinding: false })
            {
                return active;
            }
        }

        return dc.Parent?.ActiveDialog ?? dc.ActiveDialog;
    }
}
