using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Turns;
using My_MluviiBot.Texts;

namespace My_MluviiBot;

/// <summary>Between the bot and Azure Bot Service. Of a turn that fails nothing is saved or sent, and the guest is told once.</summary>
internal sealed class GuestAdapter : MluviiCloudAdapter
{
    public GuestAdapter(
        BotFrameworkAuthentication authentication,
        MluviiMiddleware mluvii,
        GuestChannelMiddleware channels,
        GuestLanguage language,
        ILogger<GuestAdapter> logger)
        : base(authentication, mluvii, logger)
    {
        Use(channels).Use(language);
        OnTurnError = (turnContext, _) => turnContext.SendActivityAsync(BotTexts.SomethingWentWrong);
    }
}
