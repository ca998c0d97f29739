using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Guide;

#region adapter
internal sealed class ShopAdapter : CloudAdapter
{
    public ShopAdapter(
        BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, GuestChannelMiddleware channels, ILogger<ShopAdapter> logger)
        : base(authentication, logger)
    {
        Use(mluvii);
        Use(channels);
    }
}
#endregion
