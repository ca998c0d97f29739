namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

public class BotStateMemoryScope<T> : MemoryScope where T : BotState
{
    public BotStateMemoryScope(string name) : base(name, default(bool))
    {
        Name = name;
    }

    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override object GetMemory(DialogContext dialogContext) => throw new NotImplementedException();

    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override void SetMemory(DialogContext dialogContext, object memory) => throw new NotImplementedException();
}
