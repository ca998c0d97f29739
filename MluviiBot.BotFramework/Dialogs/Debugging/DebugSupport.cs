namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Lets a debugger that was put into the turn state follow the dialogs.</summary>
public static class DebugSupport
{
    private static readonly string DebuggerKey = typeof(IDialogDebugger).FullName;

    /// <summary>Where dialogs were declared. By default nothing is remembered.</summary>
    public static ISourceMap SourceMap { get; set; } = NullSourceMap.Instance;

    public static IDialogDebugger GetDebugger(this ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.TryGetValue(DebuggerKey, out var debugger) && debugger is IDialogDebugger found
            ? found
            : NullDialogDebugger.Instance;
    }

    public static IDialogDebugger GetDebugger(this DialogContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Context.GetDebugger();
    }

    public static Task DebuggerStepAsync(this DialogContext context, Dialog dialog, string more, CancellationToken cancellationToken)
        => context.GetDebugger().StepAsync(context, dialog, more, cancellationToken);

    public static Task DebuggerStepAsync(this DialogContext context, IRecognizer recognizer, string more, CancellationToken cancellationToken)
        => context.GetDebugger().StepAsync(context, recognizer, more, cancellationToken);

    public static Task DebuggerStepAsync(this DialogContext context, Recognizer recognizer, string more, CancellationToken cancellationToken)
        => context.GetDebugger().StepAsync(context, recognizer, more, cancellationToken);
}
