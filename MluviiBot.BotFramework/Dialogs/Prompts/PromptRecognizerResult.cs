namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">The value asked for.</typeparam>
public class PromptRecognizerResult<T>
{
    public PromptRecognizerResult()
    {
    }

    /// <summary>Whether parent dialogs may take the message although it was recognised. Default false.</summary>
    public bool AllowInterruption { get; set; }

    /// <summary>Whether a value was recognised.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value; a validator may change it.</summary>
    public T Value { get; set; }
}
