namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

public class DialogContextMemoryScope : MemoryScope
{
    public const string ActiveDialog = "activeDialog";

    public const string Parent = "parent";

    public const string Stack = "stack";

    public DialogContextMemoryScope() : base(default(string), default(bool))
    {
    }

    public override object GetMemory(DialogContext dc) => throw new NotImplementedException();

    public override void SetMemory(DialogContext dc, object memory) => throw new NotImplementedException();
}
