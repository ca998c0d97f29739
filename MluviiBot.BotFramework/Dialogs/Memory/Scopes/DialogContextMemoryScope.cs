using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>Ids of the dialogs that run. Read-only.</summary>
public class DialogContextMemoryScope : MemoryScope
{
    public const string ActiveDialog = "activeDialog";

    public const string Parent = "parent";

    public const string Stack = "stack";

    public DialogContextMemoryScope()
        : base(ScopePath.DialogContext, includeInSnapshot: true)
    {
    }

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new JObject
        {
            [Stack] = new JArray(dc.Leaf().RunningIds()),
            [ActiveDialog] = dc.ActiveDialog?.Id,
            [Parent] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();
}
