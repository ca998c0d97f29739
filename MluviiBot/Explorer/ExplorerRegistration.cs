using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.Explorer;

internal static class ExplorerRegistration
{
    /// <summary>Lets a developer talk to mluvii through this bot. For Development.</summary>
    public static IServiceCollection AddExplorer<TBot>(this IServiceCollection services)
        where TBot : class, IBot
    {
        services.AddSingleton<IMiddleware, ExplorerLayout>();
        services.AddSingleton<TBot>();
        return services.AddSingleton<IBot>(provider => ActivatorUtilities.CreateInstance<ExploringBot>(provider, provider.GetRequiredService<TBot>()));
    }
}
