using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Asking mluvii from a waterfall.</summary>
public static class MluviiRequestStep
{
    /// <summary>Asks; the next step's result is a <see cref="MluviiAnswer{TResponse}"/>. The dialog set needs a <see cref="MluviiRequestDialog{TResponse}"/>.</summary>
    public static Task<DialogTurnResult> AskMluviiAsync<TResponse>(this DialogContext step, IMluviiRequest<TResponse> request, CancellationToken cancellationToken = default)
        where TResponse : MluviiActivity
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.BeginDialogAsync(typeof(TResponse).Name, request, cancellationToken);
    }
}
