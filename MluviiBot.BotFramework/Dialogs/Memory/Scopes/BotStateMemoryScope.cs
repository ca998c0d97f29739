namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A bot state that was put into the turn state (<c>adapter.UseBotState</c> does it). Without one the scope is empty.</summary>
public class BotStateMemoryScope<T> : MemoryScope
    where T : BotState
{
    public BotStateMemoryScope(string name)
        : base(name, includeInSnapshot: true)
    {
    }

    public override object GetMemory(DialogContext dialogContext) => StateOf(dialogContext)?.GetCachedState(dialogContext.Context)?.State;

    /// <exception cref="NotSupportedException">Always: set its members instead.</exception>
    public override void SetMemory(DialogContext dialogContext, object memory)
        => throw (StateOf(dialogContext) == null
            ? new ArgumentException($"{typeof(T).Name} is not available.")
            : new NotSupportedException("You cannot replace the root BotState object."));

    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
        => StateOf(dialogContext)?.LoadAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    public override Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
        => StateOf(dialogContext)?.SaveChangesAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default)
        => StateOf(dialogContext)?.DeleteAsync(dialogContext.Context, cancellationToken) ?? Task.CompletedTask;

    private static T StateOf(DialogContext dialogContext)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        return dialogContext.Context.TurnState.Get<T>();
    }
}
