namespace MluviiBot.Telemetry;

internal static class TelemetryRegistration
{
    /// <summary>First to start and last to stop, when registered first.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services) => services.AddHostedService<TelemetryExport>();
}
