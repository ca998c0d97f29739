using System.Globalization;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;
using MluviiBot.Texts;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.Hosting;

/// <summary>The adapter of the bot: a turn that fails is logged by its ids, and the guest is told once. Its state is not saved.</summary>
internal sealed partial class GuestAdapter : CloudAdapter
{
    public GuestAdapter(
        BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, GuestChannelMiddleware channels, IEnumerable<IMiddleware> further, ILogger<GuestAdapter> logger)
        : base(authentication, logger)
    {
        Use(mluvii).Use(channels);
        foreach (var middleware in further)
        {
            Use(middleware);
        }

        OnTurnError = async (turnContext, exception) =>
        {
            Log.TurnFailed(logger, exception, turnContext.Activity.Type, turnContext.Activity.Id, turnContext.Activity.Conversation?.Id);
            CultureInfo.CurrentUICulture = turnContext.TurnState.Get<CultureInfo>() ?? CultureInfo.CurrentUICulture;
            try
            {
                await turnContext.SendActivityAsync(GuestTexts.SomethingWentWrong);
            }
            catch (Exception unreachable)
            {
                Log.GuestNotTold(logger, unreachable, turnContext.Activity.Conversation?.Id);
            }
        };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Turn failed: {ActivityType} {ActivityId} in conversation {ConversationId}. Nothing of it was saved.")]
        public static partial void TurnFailed(ILogger logger, Exception exception, string? activityType, string? activityId, string? conversationId);

        [LoggerMessage(2, LogLevel.Error, "The guest in conversation {ConversationId} could not be told that a turn failed.")]
        public static partial void GuestNotTold(ILogger logger, Exception exception, string? conversationId);
    }
}
