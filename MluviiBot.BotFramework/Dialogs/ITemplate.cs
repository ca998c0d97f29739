namespace Microsoft.Bot.Builder.Dialogs;

public interface ITemplate<T>
{
    Task<T> BindAsync(DialogContext dialogContext, object data = null, CancellationToken cancellationToken = default);
}
