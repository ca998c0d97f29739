using System.Globalization;
using Microsoft.Bot.Builder;
using MluviiBot.Texts;

namespace MluviiBot.Hosting;

/// <summary>What the guest is told of a turn that failed, once, on any connection. Nothing of it is saved or sent.</summary>
internal static class FailedTurn
{
    public static Task TellAsync(ITurnContext turnContext)
    {
        CultureInfo.CurrentUICulture = turnContext.TurnState.Get<CultureInfo>() ?? CultureInfo.CurrentUICulture;
        return turnContext.SendActivityAsync(GuestTexts.SomethingWentWrong);
    }
}
