using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.Turns;

/// <summary>Registers the turn pipeline.</summary>
public static class TurnRegistration
{
    /// <summary>
    /// Adds turns that are once, in order and all or nothing, with settings from section <see cref="TurnOptions.Section"/>. They live in memory until a
    /// durable <see cref="ITurnStore"/> is registered. <c>AddMluvii</c> calls it.
    /// </summary>
    /// <remarks>
    /// For all or nothing the bot's adapter is a <see cref="MluviiCloudAdapter"/>, and its <see cref="IStorage"/> the <see cref="TurnStorage"/> that is
    /// registered here unless the bot registers another one.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Runs after the section is bound, and so wins over it.</param>
    public static IServiceCollection AddMluviiTurns(this IServiceCollection services, Action<TurnOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<TurnOptions>()
            .Configure<IServiceProvider>((turns, provider) => turns.LogExceptionTexts = provider.GetService<IHostEnvironment>()?.IsDevelopment() is true)
            .BindConfiguration(TurnOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TurnOptions>, TurnOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITurnStore, MemoryTurnStore>();
        services.TryAddSingleton<IStorage, TurnStorage>();
        services.TryAddSingleton<TurnPipeline>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITurnConnection, BotFrameworkConnection>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, TurnPipeline>(provider => provider.GetRequiredService<TurnPipeline>()));
        return services;
    }
}
