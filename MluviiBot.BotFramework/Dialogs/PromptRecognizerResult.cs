namespace Microsoft.Bot.Builder.Dialogs;

public class PromptRecognizerResult<T>
{
    public PromptRecognizerResult()
    {
    }

    public bool AllowInterruption { get; set; }

    public bool Succeeded { get; set; }

    public T Value { get; set; }
}
