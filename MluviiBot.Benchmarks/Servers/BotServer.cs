using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace MluviiBot.Benchmarks.Servers;

/// <summary>A bot behind CloudAdapter with in-memory state and without authentication.</summary>
internal static class BotServer
{
    public static Task<int> RunAsync<TBot>(string[] args)
        where TBot : class, IBot
    {
        var builder = LoopbackServer.CreateBuilder(args);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services => new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>()));
        builder.Services.AddSingleton<IBot, TBot>();
        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(context.Request, context.Response, bot));
        return LoopbackServer.RunAsync(app);
    }
}
