using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Says what the guest's channel cannot do, before it is asked for. Register one to use it; without one everything is sent.</summary>
public interface IMluviiCapabilities
{
    /// <summary>The name of the guest's channel when the activity cannot be sent there; null when it can, or when nobody knows.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">What is about to be sent.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    ValueTask<string?> UnsupportedOnAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken = default);
}
