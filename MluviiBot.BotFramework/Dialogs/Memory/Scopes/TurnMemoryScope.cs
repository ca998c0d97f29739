namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

public class TurnMemoryScope : MemoryScope
{
    public TurnMemoryScope() : base(default(string), default(bool))
    {
    }

    public override object GetMemory(DialogContext dc) => throw new NotImplementedException();

    public override void SetMemory(DialogContext dc, object memory) => throw new NotImplementedException();
}
