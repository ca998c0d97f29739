using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions;

/// <summary>Registers mluvii.</summary>
public static class MluviiServiceCollectionExtensions
{
    /// <summary>Adds mluvii, with settings from section <see cref="MluviiOptions.Section"/>; a wrong one stops the start and names its key.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Runs after the section is bound, and so wins over it.</param>
    public static IServiceCollection AddMluvii(this IServiceCollection services, Action<MluviiOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<MluviiOptions>().BindConfiguration(MluviiOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MluviiOptions>>(new DataAnnotationValidateOptions<MluviiOptions>(null)));
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddMluviiTurns();
        services.TryAddSingleton<MluviiMiddleware>();
        services.AddConversations();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MluviiOptions>, GuestChannelOptionsValidator>());
        services.TryAddSingleton<ChannelCapabilities>();
        services.TryAddSingleton<IMluviiCapabilities, RequestCapabilities>();
        services.TryAddSingleton<GuestChannelMiddleware>();
        return services;
    }
}
