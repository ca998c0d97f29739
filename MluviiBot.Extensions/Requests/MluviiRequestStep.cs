using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Asking mluvii from a step. The bot's dialog set needs <c>AddMluviiRequests</c>, once.</summary>
public static class MluviiRequestStep
{
    /// <summary>Asks; the next step's result is a <see cref="MluviiAnswer{TResponse}"/>. The time-out is that of <see cref="MluviiRequestOptions"/>.</summary>
    /// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
    /// <param name="step">The step, or any other context of a dialog.</param>
    /// <param name="request">What to ask.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <exception cref="InvalidOperationException">The dialog set lacks <c>AddMluviiRequests</c>.</exception>
    public static Task<DialogTurnResult> AskMluviiAsync<TResponse>(
        this DialogContext step, IMluviiRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : MluviiActivity => BeginAsync(step, request, null, cancellationToken);

    /// <summary>Asks with a time-out of its own; the next step's result is a <see cref="MluviiAnswer{TResponse}"/>.</summary>
    /// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
    /// <param name="step">The step, or any other context of a dialog.</param>
    /// <param name="request">What to ask.</param>
    /// <param name="timeout">How long mluvii may take to answer, from when the request is sent; a day at most.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <exception cref="InvalidOperationException">The dialog set lacks <c>AddMluviiRequests</c>.</exception>
    public static Task<DialogTurnResult> AskMluviiAsync<TResponse>(
        this DialogContext step, IMluviiRequest<TResponse> request, TimeSpan timeout, CancellationToken cancellationToken = default)
        where TResponse : MluviiActivity
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(timeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, MluviiRequestOptions.Longest);
        return BeginAsync(step, request, timeout, cancellationToken);
    }

    private static Task<DialogTurnResult> BeginAsync<TResponse>(
        DialogContext step, IMluviiRequest<TResponse> request, TimeSpan? timeout, CancellationToken cancellationToken)
        where TResponse : MluviiActivity
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(request);
        var dialog = MluviiRequestDialog<TResponse>.DialogId;
        if (step.Dialogs?.Find(dialog) is null)
        {
            throw new InvalidOperationException("These dialogs cannot ask mluvii: call AddMluviiRequests(requests) on the bot's dialog set, or on the component that asks, after all dialogs are added.");
        }

        return step.BeginDialogAsync(dialog, new MluviiAsk(request, timeout), cancellationToken);
    }
}
