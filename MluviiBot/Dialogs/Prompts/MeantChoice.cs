using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Dialogs.Prompts;

/// <summary>Tells a choice from a sentence in which a choice prompt finds a number: "Mám 1 dotaz" does not choose the first line.</summary>
internal static class MeantChoice
{
    /// <summary>Whether the guest chose, by the words of a line or by a number alone.</summary>
    public static bool IsMeant(PromptValidatorContext<FoundChoice> prompt)
    {
        var words = Words.Of(prompt.Context.Activity.Text);
        return prompt.Recognized.Succeeded
            && (words.Length == 1 || !words.Any(word => word.Any(char.IsDigit)) || Words.Of(prompt.Recognized.Value.Value).All(words.Contains));
    }
}
