using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Whether the guest may write; on web chat.</summary>
public static class InputSteps
{
    /// <summary>Lets the guest write; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> EnableGuestInputAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new EnableGuestInput(), cancellationToken);

    /// <summary>Stops the guest from writing; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> DisableGuestInputAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new DisableGuestInput(), cancellationToken);
}
