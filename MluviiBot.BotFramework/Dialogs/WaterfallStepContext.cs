namespace Microsoft.Bot.Builder.Dialogs;

public class WaterfallStepContext : DialogContext
{
    internal WaterfallStepContext()
        : base(null, (ITurnContext)null, null)
    {
    }

    public int Index { get; }

    public object Options { get; }

    public DialogReason Reason { get; }

    public object Result { get; }

    public IDictionary<string, object> Values { get; }

    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
