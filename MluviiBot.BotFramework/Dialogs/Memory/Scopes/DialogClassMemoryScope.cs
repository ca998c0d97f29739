namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of the running container object itself. Read-only, for the object is shared by all conversations.</summary>
public class DialogClassMemoryScope : MemoryScope
{
    public DialogClassMemoryScope()
        : base(ScopePath.DialogClass, includeInSnapshot: false)
    {
    }

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.ActiveDialog is not { } active)
        {
            return null;
        }

        var dialog = dc.FindDialog(active.Id);
        if (dialog is not DialogContainer && dc.Parent?.ActiveDialog is { } around)
        {
            dialog = dc.Parent.FindDialog(around.Id);
        }

        return dialog == null ? null : ClassMemoryScope.PropertiesOf(dialog);
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();
}
