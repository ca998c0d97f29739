using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.Hosting;

/// <summary>Refuses an activity that names no conversation before anything is done for it: there is nobody to answer, and no state that it could have.</summary>
internal sealed class ConversationRequired : IMiddleware
{
    /// <exception cref="NoConversationException">The activity names none.</exception>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        string.IsNullOrEmpty(turnContext.Activity.Conversation?.Id) ? throw new NoConversationException() : next(cancellationToken);
}

/// <summary>The caller's mistake, not the turn's.</summary>
internal sealed class NoConversationException() : Exception("The activity has no conversation.id.");
