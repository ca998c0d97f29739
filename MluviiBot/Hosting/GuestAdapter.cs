using Microsoft.Bot.Connector.Authentication;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Turns;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.Hosting;

/// <summary>The adapter of the bot: of a turn that fails nothing is saved or sent, and the guest is told once.</summary>
internal sealed class GuestAdapter : MluviiCloudAdapter
{
    public GuestAdapter(
        BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, GuestChannelMiddleware channels, IEnumerable<IMiddleware> further, ILogger<GuestAdapter> logger)
        : base(authentication, mluvii, logger)
    {
        Use(new ConversationRequired()).Use(channels);
        foreach (var middleware in further)
        {
            Use(middleware);
        }

        OnTurnError = (turnContext, exception) =>
            exception is NoConversationException ? Task.FromException(exception) : FailedTurn.TellAsync(turnContext);
    }
}
