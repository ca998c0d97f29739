using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Storage;

/// <summary>Registers the store of turns.</summary>
public static class StorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds the <see cref="ITurnStore"/> that section <see cref="StorageOptions.Section"/> names. It is opened at the start: a wrong setting, a
    /// folder that cannot be written and a server that is not there stop it and say what to do. Before or after <c>AddMluvii</c>, whose store in
    /// memory this one replaces.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The bot's settings.</param>
    /// <param name="configure">Runs after the section is bound, and so wins over it.</param>
    public static IServiceCollection AddMluviiStorage(
        this IServiceCollection services, IConfiguration configuration, Action<StorageOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.Replace(ServiceDescriptor.Singleton(Create));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, OpenStoreAtStart>());
        return services;
    }

    private static ITurnStore Create(IServiceProvider services) => services.GetRequiredService<IOptions<StorageOptions>>().Value.Provider switch
    {
        StorageProvider.PostgreSql => ActivatorUtilities.CreateInstance<PostgreSqlTurnStore>(services),
        StorageProvider.Memory => ActivatorUtilities.CreateInstance<MemoryTurnStore>(services),
        _ => ActivatorUtilities.CreateInstance<SqliteTurnStore>(services),
    };
}
