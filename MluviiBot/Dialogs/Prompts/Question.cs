using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Dialogs.Prompts;

/// <summary>
/// Asks the guest for a text. The words are made each time it is asked, so that a guest who changes the language reads the new one; who does not
/// answer well after some attempts is taken to a human.
/// </summary>
internal sealed class Question : TextPrompt
{
    private readonly Func<PromptOptions, bool, IMessageActivity> _ask;

    /// <param name="id">Unique in the dialog.</param>
    /// <param name="ask">What is asked; the second is true when the answer was no good. <see cref="PromptOptions.Validations"/> may carry data.</param>
    /// <param name="read">Gives the value of an answer; null when it is no good.</param>
    /// <param name="attempts">How many answers may be no good.</param>
    public Question(string id, Func<PromptOptions, bool, IMessageActivity> ask, Func<string, string?> read, int attempts)
        : base(id, Attempts.Limit<string>(attempts, prompt => Accept(prompt, read))) => _ask = ask;

    /// <inheritdoc cref="Question(string, Func{PromptOptions, bool, IMessageActivity}, Func{string, string}, int)"/>
    public Question(string id, Func<string> ask, Func<string> askAgain, Func<string, string?> read, int attempts)
        : this(id, (_, again) => MessageFactory.Text(again ? askAgain() : ask()), read, attempts)
    {
    }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(_ask(options, isRetry), cancellationToken);

    private static bool Accept(PromptValidatorContext<string> prompt, Func<string, string?> read)
    {
        if (read(GuestText.Plain(prompt.Context.Activity.Text)) is not { } value)
        {
            return false;
        }

        prompt.Recognized.Value = value;
        return true;
    }
}
