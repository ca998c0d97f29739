namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    public static Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken) => throw new NotImplementedException();
}
