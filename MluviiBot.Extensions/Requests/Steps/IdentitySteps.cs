using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Who the guest is.</summary>
public static class IdentitySteps
{
    /// <summary>Asks for the guest's ids on his channel; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> GetGuestIdentityAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new GetGuestIdentity(), cancellationToken);

    /// <summary>Asks for the contacts of the directory that match the guest; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> ObtainCrmIdentityAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new ObtainCrmIdentity(), cancellationToken);

    /// <summary>Assigns a contact of the directory to the session; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="existingCrmIdentityId">The contact, from <see cref="ObtainCrmIdentityAsync"/>; null creates a new one.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> AssignCrmIdentityAsync(
        this DialogContext step, long? existingCrmIdentityId, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new AssignCrmIdentity { ExistingCrmIdentityId = existingCrmIdentityId }, cancellationToken);
}
