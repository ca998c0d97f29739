using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Guide;

internal static class ShopProgram
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        #region program
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, ShopAdapter>();
        builder.Services.AddSingleton<IStorage, MemoryStorage>();

        builder.Services.AddMluvii();
        builder.Services.AddMluviiRequests();
        builder.Services.AddMluviiHandler<GuestFileUpload, TagUploads>();
        builder.Services.AddSingleton<ShopDialog>();
        builder.Services.AddSingleton<IBot, ShopBot>();

        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None));
        #endregion
        return app;
    }
}
