using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Turns;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.Hosting;

/// <summary>
/// Refuses an activity that names no channel and conversation, or impossible ones, before anything is done for it: there is nobody to answer, and no
/// state that it could have.
/// </summary>
internal sealed class ConversationRequired : IMiddleware
{
    /// <exception cref="NoConversationException">The activity names none.</exception>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        TurnLanes.Of(turnContext.Activity) is null ? throw new NoConversationException() : next(cancellationToken);
}

/// <summary>The caller's mistake, not the turn's.</summary>
internal sealed class NoConversationException() : Exception("The activity has no channelId or conversation.id, or one that cannot be kept.");
