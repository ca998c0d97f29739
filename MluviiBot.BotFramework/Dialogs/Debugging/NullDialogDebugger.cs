namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public class NullDialogDebugger : IDialogDebugger
{
    internal NullDialogDebugger()
    {
    }

    public static readonly IDialogDebugger Instance;

    public bool TraceSteps { get; set; }

    Task IDialogDebugger.StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken) => throw new NotImplementedException();
}
