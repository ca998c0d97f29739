namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Stands in where there is no debugger.</summary>
public class NullDialogDebugger : IDialogDebugger
{
    public static readonly IDialogDebugger Instance = new NullDialogDebugger();

    internal NullDialogDebugger()
    {
    }

    /// <summary>Write each step to <see cref="System.Diagnostics.Trace"/>.</summary>
    public bool TraceSteps { get; set; }

    Task IDialogDebugger.StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken)
    {
        if (TraceSteps)
        {
            System.Diagnostics.Trace.TraceInformation($"{more} {(item is Dialog dialog ? dialog.Id : item?.GetType().Name)}");
        }

        return Task.CompletedTask;
    }
}
