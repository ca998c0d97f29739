using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Registers the memory scopes and path aliases of dialogs.</summary>
public class DialogsBotComponent : BotComponent
{
    public DialogsBotComponent()
    {
    }

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        foreach (var scope in DialogStateManagerConfiguration.DefaultScopes())
        {
            services.AddSingleton<MemoryScope>(scope is SettingsMemoryScope ? new SettingsMemoryScope(configuration) : scope);
        }

        foreach (var resolver in DialogStateManagerConfiguration.DefaultResolvers())
        {
            services.AddSingleton(resolver);
        }
    }
}
