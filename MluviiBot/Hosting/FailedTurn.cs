using System.Globalization;
using Microsoft.Bot.Builder;
using MluviiBot.Conversation;
using MluviiBot.Texts;

namespace MluviiBot.Hosting;

/// <summary>What the guest is told of a turn that failed, once, on any connection. Nothing of the turn itself is saved or sent.</summary>
internal static class FailedTurn
{
    public static Task TellAsync(ITurnContext turnContext)
    {
        CultureInfo.CurrentUICulture = turnContext.TurnState.Get<CultureInfo>() ?? CultureInfo.CurrentUICulture;

        // A turn that failed before the bot had it cannot be recovered by the bot.
        return turnContext.TurnState.Get<Recovery>() is { } recovery
            ? recovery.TellAsync(CancellationToken.None)
            : turnContext.SendActivityAsync(GuestTexts.SomethingWentWrong);
    }
}
