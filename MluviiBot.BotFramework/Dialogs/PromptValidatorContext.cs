namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal PromptValidatorContext()
    {
    }

    public int AttemptCount { get; }

    public ITurnContext Context { get; }

    public PromptOptions Options { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public IDictionary<string, object> State { get; }
}
