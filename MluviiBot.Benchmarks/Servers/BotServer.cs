using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Benchmarks.Servers;

/// <summary>
/// A bot behind an adapter. With <c>State:Provider</c> it is a bot for mluvii, with that store and all promises of the turn pipeline; without it, the
/// runtime alone with in-memory state.
/// </summary>
internal static class BotServer
{
    public static Task<int> RunAsync<TBot>(string[] args)
        where TBot : class, IBot
    {
        var builder = LoopbackServer.CreateBuilder(args);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBot, TBot>();
        if (builder.Configuration["State:Provider"] is null)
        {
            builder.Services.AddSingleton<IStorage, MemoryStorage>();
            builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services => new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>()));
        }
        else
        {
            builder.Services.AddMluvii();
            builder.Services.AddMluviiStorage(builder.Configuration);
            builder.Services.AddSingleton<IBotFrameworkHttpAdapter, GuestAdapter>();
        }

        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(context.Request, context.Response, bot));
        return LoopbackServer.RunAsync(app);
    }

    private sealed class GuestAdapter : MluviiCloudAdapter
    {
        public GuestAdapter(BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, GuestChannelMiddleware channels, ILogger<GuestAdapter> logger)
            : base(authentication, mluvii, logger) => Use(channels);
    }
}
