using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Finding an operator and passing the guest on.</summary>
public static class RoutingSteps
{
    /// <summary>Asks for groups and their state; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="groupIds">Only these; null or none: those that routing would choose with the parameters of now.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> GetAvailableGroupsAsync(
        this DialogContext step, IEnumerable<int>? groupIds = null, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new GetAvailableGroups { GroupIds = groupIds is null ? default : [.. groupIds] }, cancellationToken);

    /// <summary>Asks for the operators who are available; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="groupId">Only those of this group; null: of those groups that routing would choose with the parameters of now.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> GetAvailableOperatorsAsync(
        this DialogContext step, int? groupId = null, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new GetAvailableOperators { GroupId = groupId }, cancellationToken);

    /// <summary>
    /// Gives the guest back to routing. Change a parameter that routing looks at first and wait for its confirmation, or the guest comes back.
    /// There is no answer; say nothing more to the guest.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task HandOffAsync(this DialogContext step, string? text = null, CancellationToken cancellationToken = default) =>
        step.SendAsync(new HandOff(), text, cancellationToken);

    /// <summary>Passes the guest to a group or to one operator, past routing and its queue limits. There is no answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="groupId">The group; null when <paramref name="userId"/> is given.</param>
    /// <param name="userId">The operator; null when <paramref name="groupId"/> is given.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <exception cref="ArgumentException">Not exactly one of group and operator is given.</exception>
    public static Task ForwardAsync(
        this DialogContext step, int? groupId = null, int? userId = null, string? text = null, CancellationToken cancellationToken = default)
    {
        if (groupId is null == userId is null)
        {
            throw new ArgumentException($"Name a group or an operator; to leave the choice to mluvii use {nameof(ForwardAutoAsync)}.", nameof(groupId));
        }

        return step.SendAsync(new Forward { OperatorGroupId = groupId, UserId = userId }, text, cancellationToken);
    }

    /// <summary>
    /// Passes the guest to whom mluvii chooses by routing. Older versions of mluvii did that for a forward without a target; its page now asks
    /// for one, so prefer <see cref="HandOffAsync"/>. There is no answer.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task ForwardAutoAsync(this DialogContext step, string? text = null, CancellationToken cancellationToken = default) =>
        step.SendAsync(new Forward(), text, cancellationToken);

    /// <summary>Sends an e-mail to where the widget's offline form goes. There is no answer, not even when the widget has no such form.</summary>
    /// <param name="step">The step.</param>
    /// <param name="subject">Subject of the e-mail.</param>
    /// <param name="message">Its text.</param>
    /// <param name="location">Where it says that it comes from, such as the bot's name.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task SendGuestOfflineEmailAsync(
        this DialogContext step, string subject, string message, string location, string? text = null, CancellationToken cancellationToken = default) =>
        step.SendAsync(new SendGuestOfflineEmail { Subject = subject, Message = message, Location = location }, text, cancellationToken);
}
