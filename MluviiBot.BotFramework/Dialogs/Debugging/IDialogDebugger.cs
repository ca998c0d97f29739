namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Is told of each call of a dialog before it is made; a step that waits holds up the turn.</summary>
public interface IDialogDebugger
{
    Task StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken);
}
