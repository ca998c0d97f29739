using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MluviiBot.Hosting.Health;

internal static class HealthRegistration
{
    private const string Ready = "ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ChannelContact>();
        services.AddSingleton<CredentialsCheck>();
        services.AddHealthChecks()
            .AddCheck<StateStoreCheck>("state", tags: [Ready], timeout: Patience)
            .AddCheck<CredentialsCheck>("credentials", tags: [Ready], timeout: Patience)
            .AddCheck<ChannelContact>("channel", tags: [Ready])
            .AddCheck<RunningTurns>("turns", tags: [Ready]);
        return services;
    }

    /// <summary><c>/healthz</c>: the process lives, restart it when not. <c>/readyz</c>: it can serve guests.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthReportJson.WriteAsync }).DisableHttpMetrics();
        endpoints.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = HealthReportJson.WriteAsync })
            .DisableHttpMetrics();
    }
}
