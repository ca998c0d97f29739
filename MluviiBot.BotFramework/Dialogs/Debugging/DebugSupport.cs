namespace Microsoft.Bot.Builder.Dialogs.Debugging;

public static class DebugSupport
{
    public static ISourceMap SourceMap { get; set; }

    public static Task DebuggerStepAsync(this DialogContext context, Dialog dialog, string more, CancellationToken cancellationToken) => throw new NotImplementedException();

    public static Task DebuggerStepAsync(this DialogContext context, IRecognizer recognizer, string more, CancellationToken cancellationToken) => throw new NotImplementedException();

    public static Task DebuggerStepAsync(this DialogContext context, Recognizer recognizer, string more, CancellationToken cancellationToken) => throw new NotImplementedException();

    public static IDialogDebugger GetDebugger(this DialogContext context) => throw new NotImplementedException();

    public static IDialogDebugger GetDebugger(this ITurnContext context) => throw new NotImplementedException();
}
