using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions;

/// <summary>
/// Lets the turns of a conversation run one after another, so that an answer of mluvii never overtakes the turn that asked, and makes the settings of
/// mluvii known to a turn.
/// </summary>
/// <remarks>
/// <c>services.AddMluvii()</c> registers it; the adapter uses it, first: <c>adapter.Use(middleware)</c>. The order holds within this process.
/// </remarks>
public sealed class MluviiMiddleware(IOptions<MluviiOptions> options) : IMiddleware
{
    private readonly MluviiOptions _options = options.Value;
    private readonly ConversationOrder _order = new();

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.TurnState.Set(_options);
        return turnContext.Activity.Conversation?.Id is { } conversation
            ? _order.RunAsync($"{turnContext.Activity.ChannelId}/{conversation}", () => next(cancellationToken), cancellationToken)
            : next(cancellationToken);
    }
}
