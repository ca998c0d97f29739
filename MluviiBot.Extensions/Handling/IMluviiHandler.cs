using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Handling;

/// <summary>Handles one kind of activity that comes from mluvii and that no dialog waits for.</summary>
/// <typeparam name="TActivity">What mluvii sends.</typeparam>
public interface IMluviiHandler<in TActivity>
    where TActivity : MluviiActivity
{
    /// <summary>Handles an activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">What mluvii sent.</param>
    /// <param name="cancellationToken">Ends with the turn.</param>
    Task HandleAsync(ITurnContext turnContext, TActivity activity, CancellationToken cancellationToken);
}
