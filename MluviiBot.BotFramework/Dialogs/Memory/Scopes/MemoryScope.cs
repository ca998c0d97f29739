namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

public abstract class MemoryScope
{
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    public bool IncludeInSnapshot { get; protected set; }

    public string Name { get; set; }

    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public abstract object GetMemory(DialogContext dc);

    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public abstract void SetMemory(DialogContext dc, object memory);
}
