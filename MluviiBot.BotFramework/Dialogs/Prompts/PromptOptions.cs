using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with. It is kept in the conversation's state until the prompt ends.</summary>
public class PromptOptions
{
    public PromptOptions()
    {
    }

    /// <summary>What a <see cref="ChoicePrompt"/> offers.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The culture code in which the answer is read; null means the activity's locale.</summary>
    public string RecognizeLanguage { get; set; }

    /// <summary>The question after an answer that was not accepted; null repeats <see cref="Prompt"/>.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>How a <see cref="ChoicePrompt"/> shows its choices, if not in its own style.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything the validator wants to know; it must survive the storage of the state.</summary>
    public object Validations { get; set; }
}
