using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>An adapter whose turns keep what they send until they are committed.</summary>
/// <remarks>
/// It is a <see cref="BotAdapter"/> that uses <see cref="MluviiMiddleware"/> first, sends by <see cref="TurnSending.SendAsync"/>, and is the adapter of
/// the <see cref="ITurnConnection"/> of the same name.
/// </remarks>
public interface ITurnAdapter
{
    /// <summary>Name of its <see cref="ITurnConnection"/>.</summary>
    string Connection { get; }

    /// <summary>Delivers one activity of a turn that is committed, once: trying again is the caller's. Typing, too, goes this way, in the turn.</summary>
    /// <param name="turnContext">The turn that sent it.</param>
    /// <param name="activity">What to deliver; its id is the bot's own, and the same in each attempt.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);
}
