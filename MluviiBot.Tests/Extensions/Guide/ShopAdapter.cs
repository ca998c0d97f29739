using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions;

namespace MluviiBot.Tests.Extensions.Guide;

#region adapter
internal sealed class ShopAdapter : CloudAdapter
{
    public ShopAdapter(BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, ILogger<ShopAdapter> logger)
        : base(authentication, logger) => Use(mluvii);
}
#endregion
