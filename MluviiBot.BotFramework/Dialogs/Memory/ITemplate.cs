namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Makes a value from the memory of a turn.</summary>
public interface ITemplate<T>
{
    Task<T> BindAsync(DialogContext dialogContext, object data = null, CancellationToken cancellationToken = default);
}
