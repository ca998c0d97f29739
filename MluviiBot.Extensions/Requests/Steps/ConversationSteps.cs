using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>The session itself and the sign that the bot is writing.</summary>
public static class ConversationSteps
{
    /// <summary>Ends the session, for the guest too. There is no answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task EndSessionAsync(this DialogContext step, string? text = null, CancellationToken cancellationToken = default) =>
        step.SendAsync(new EndConversation(), text, cancellationToken);

    /// <summary>Shows or hides the sign that the bot is writing; on web chat and Apple. There is no answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="show">False hides it.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task SendTypingAsync(this DialogContext step, bool show = true, CancellationToken cancellationToken = default) =>
        step.SendAsync(new Typing { Show = show }, null, cancellationToken);

    /// <summary>Asks the guest for his location, as it seems on WhatsApp only; the next step's result is the answer, after minutes perhaps.</summary>
    /// <param name="step">The step.</param>
    /// <param name="text">What the guest is asked.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> RequestLocationAsync(this DialogContext step, string text, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new RequestLocation { Text = text }, cancellationToken);

    internal static Task SendAsync(this DialogContext step, MluviiActivity activity, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Context.SendMluviiAsync(activity, text, cancellationToken);
    }
}
