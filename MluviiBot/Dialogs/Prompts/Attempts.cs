using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Prompts;

/// <summary>Too many answers that are no good lead to a human, not to the same question for ever.</summary>
internal static class Attempts
{
    /// <summary>A validator that gives up after some attempts; <see cref="HaveFailed"/> tells the dialogs around the prompt.</summary>
    /// <param name="attempts">How many answers may be no good.</param>
    /// <param name="accept">Whether an answer is good; by default when it was recognised.</param>
    public static PromptValidator<T> Limit<T>(int attempts, Predicate<PromptValidatorContext<T>>? accept = null) => async (prompt, cancellationToken) =>
    {
        if (accept?.Invoke(prompt) ?? prompt.Recognized.Succeeded)
        {
            return true;
        }

        if (prompt.AttemptCount >= attempts)
        {
            // What is said here replaces the question.
            await prompt.Context.SendActivityAsync(AnywhereTexts.TooManyAttempts, cancellationToken: cancellationToken);
            prompt.Context.TurnState.Set(new Failed());
        }

        return false;
    };

    /// <summary>Whether a prompt gave up in this turn.</summary>
    public static bool HaveFailed(this ITurnContext turnContext) => turnContext.TurnState.Get<Failed>() is not null;

    private sealed record Failed;
}
