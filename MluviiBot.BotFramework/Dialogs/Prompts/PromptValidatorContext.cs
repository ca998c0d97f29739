namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator decides upon.</summary>
/// <typeparam name="T">The value asked for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext context, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = context;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The number of answers so far, this one included: 1 for the first.</summary>
    public int AttemptCount => PromptState.AttemptCount(State);

    public ITurnContext Context { get; }

    public PromptOptions Options { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>Kept with the prompt until it ends; a validator may add to it.</summary>
    public IDictionary<string, object> State { get; }
}
