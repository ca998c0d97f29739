namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A named root of the memory. One object serves all turns: what it holds lies in the turn, the dialogs or a bot state.</summary>
public abstract class MemoryScope
{
    /// <param name="name">The first part of the paths that lead into it.</param>
    /// <param name="includeInSnapshot">Whether <see cref="DialogStateManager.GetMemorySnapshot"/> shows it.</param>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    public bool IncludeInSnapshot { get; protected set; }

    public string Name { get; set; }

    /// <returns>The live object, null when there is none in this turn.</returns>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Replaces the whole memory, where the scope allows that.</summary>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Deletes the memory from storage. By default there is none.</summary>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Reads the memory from storage. By default there is none.</summary>
    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Writes the memory to storage when it changed. By default there is none.</summary>
    public virtual Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask;

    private protected NotSupportedException ReadOnly() => new($"The memory scope '{Name}' is read-only.");
}
