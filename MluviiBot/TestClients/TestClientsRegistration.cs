using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.TestClients;

internal static class TestClientsRegistration
{
    /// <summary>Makes the whole conversation playable in a test client: commands are shown, and a stand-in answers in mluvii's place. For Development.</summary>
    public static IServiceCollection AddTestClients(this IServiceCollection services)
    {
        services.AddOptions<StandInOptions>().BindConfiguration(StandInOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<StandInOptions>, StandInWorldValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StandIn>();
        services.AddSingleton<IMiddleware, CommandTrace>();
        services.AddSingleton<IMiddleware>(provider => provider.GetRequiredService<StandIn>());
        services.AddHostedService<StandInTurns>();
        return services;
    }
}
