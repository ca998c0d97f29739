using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptOptions
{
    public PromptOptions()
    {
    }

    public IList<Choice> Choices { get; set; }

    public Activity Prompt { get; set; }

    public string RecognizeLanguage { get; set; }

    public Activity RetryPrompt { get; set; }

    public ListStyle? Style { get; set; }

    public object Validations { get; set; }
}
