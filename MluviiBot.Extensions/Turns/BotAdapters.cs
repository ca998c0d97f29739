using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MluviiBot.Extensions.Turns;

/// <summary>The adapters of the bot.</summary>
internal static class BotAdapters
{
    // The id of a bot that runs without authentication; adapters want one.
    private const string NoAppId = "00000000-0000-0000-0000-000000000000";

    public static IEnumerable<BotAdapter> In(IServiceProvider services) =>
        services.GetServices<BotAdapter>().Concat(services.GetServices<IBotFrameworkHttpAdapter>().OfType<BotAdapter>());

    public static string AppIdIn(IServiceProvider services) =>
        services.GetService<IConfiguration>()?["MicrosoftAppId"] is { Length: > 0 } configured ? configured : NoAppId;
}
