using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Registers the connection through mluvii's API.</summary>
public static class ApiChatbotServiceCollectionExtensions
{
    /// <summary>
    /// Adds the chatbots of section <see cref="ApiChatbotSettings.Section"/>; a wrong setting stops the start and names its key. None configured is none
    /// connected. The bot is the <see cref="IBot"/> that is registered; <c>app.MapMluviiApiChatbots()</c> opens the door to mluvii.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="prepare">Sees the adapter before its first turn: for <see cref="BotAdapter.OnTurnError"/> and further middleware.</param>
    /// <param name="configure">Runs after the section is bound, and so wins over it.</param>
    public static IServiceCollection AddMluviiApiChatbots(
        this IServiceCollection services, Action<ApiChatbotAdapter>? prepare = null, Action<ApiChatbotSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddMluvii();
        services.AddOptions<ApiChatbotSettings>().BindConfiguration(MluviiOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ApiChatbotSettings>, ApiChatbotSettingsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        // A token is for one address: whoever redirects it elsewhere must not get it.
        services.AddHttpClient(Chatbots.HttpClientName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
        services.AddMetrics();
        services.TryAddSingleton<ApiChatbotMetrics>();
        services.TryAddSingleton<Chatbots>();
        services.TryAddSingleton<SentRequests>();
        services.TryAddSingleton(provider =>
        {
            var adapter = new ApiChatbotAdapter(
                provider.GetRequiredService<Chatbots>(),
                provider.GetRequiredService<SentRequests>(),
                provider.GetRequiredService<MluviiMiddleware>(),
                provider.GetRequiredService<GuestChannelMiddleware>(),
                provider.GetRequiredService<TimeProvider>());
            prepare?.Invoke(adapter);
            return adapter;
        });
        services.TryAddEnumerable(ServiceDescriptor.Singleton<BotAdapter, ApiChatbotAdapter>(provider => provider.GetRequiredService<ApiChatbotAdapter>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITurnConnection, ApiChatbotConnection>());
        return services;
    }
}
