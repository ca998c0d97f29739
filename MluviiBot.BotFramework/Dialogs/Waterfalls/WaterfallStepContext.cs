namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall's step sees: the stack it runs on, the answer to the step before, and the values kept along the way.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc)
    {
        _waterfall = waterfall;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Counted from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with. It goes through storage between turns: keep it serializable.</summary>
    public object Options { get; }

    /// <summary>Why the step runs now.</summary>
    public DialogReason Reason { get; }

    /// <summary>The result of the dialog that the step before began, the text of the user's message, or what was given to <see cref="NextAsync"/>.</summary>
    public object Result { get; }

    /// <summary>Kept from step to step until the waterfall ends. After a turn, an int comes back as a long.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step at once, without waiting for the user.</summary>
    /// <exception cref="InvalidOperationException">Called twice in one step.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.ThrowIfToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken).ConfigureAwait(false);
    }
}
