namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of the active dialog object itself. Read-only, for the object is shared by all conversations.</summary>
public class ClassMemoryScope : MemoryScope
{
    public ClassMemoryScope()
        : base(ScopePath.Class, includeInSnapshot: false)
    {
    }

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog ? PropertiesOf(dialog) : null;
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();

    /// <summary>A copy, so that a path set in it does not reach the dialog.</summary>
    internal static object PropertiesOf(Dialog dialog)
    {
        var properties = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        ObjectPath.ForEachProperty(dialog, (name, value) => properties[name] = value);
        return properties;
    }
}
