using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.Requests;

/// <summary>Registers asking mluvii.</summary>
public static class MluviiRequestsServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="MluviiRequests"/>, with settings from section <see cref="MluviiRequestOptions.Section"/>, and the service that resumes
    /// conversations which mluvii does not answer. The bot registers <see cref="ConversationState"/>, <see cref="IBot"/> and its adapter;
    /// the dialogs need <c>AddMluviiRequests(requests)</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Runs after the section is bound, and so wins over it.</param>
    public static IServiceCollection AddMluviiRequests(this IServiceCollection services, Action<MluviiRequestOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<MluviiRequestOptions>().BindConfiguration(MluviiRequestOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MluviiRequestOptions>, MluviiRequestOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddMluviiTurns();
        services.TryAddSingleton<MluviiDeadlines>();
        services.TryAddSingleton(provider => new MluviiRequests(
            provider.GetRequiredService<ConversationState>(),
            provider.GetRequiredService<MluviiDeadlines>(),
            provider.GetRequiredService<IOptions<MluviiRequestOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IMluviiCapabilities>()));
        services.TryAddSingleton(provider => new ProactiveTurn(
            provider,
            provider.GetRequiredService<MluviiRequests>(),
            provider.GetRequiredService<MluviiDeadlines>(),
            provider.GetRequiredService<ConversationState>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, MluviiTimeouts>());
        return services;
    }
}
