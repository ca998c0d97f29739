using MluviiBot.Extensions.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MluviiBot.Telemetry;

/// <summary>
/// Sends traces and metrics of the bot, of ASP.NET Core and of its outgoing calls through OTLP, when an endpoint is configured. Everything else is as
/// OpenTelemetry's standard variables say (<c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>OTEL_EXPORTER_OTLP_HEADERS</c>, <c>OTEL_SERVICE_NAME</c>, …).
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private static readonly string[] Sources = [MluviiTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http"];
    private static readonly string[] Meters =
    [
        MluviiTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Net.Http", "System.Runtime",
    ];

    private readonly Lock _lock = new();
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var endpoints = new OtlpEndpoints(configuration);
        if (endpoints.TakeTraces)
        {
            _traces = Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .ConfigureResource(Describe)
                .AddSource(Sources)
                .AddOtlpExporter()
                .Build();
        }

        if (endpoints.TakeMetrics)
        {
            _metrics = Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .ConfigureResource(Describe)
                .AddMeter(Meters)
                .AddOtlpExporter()
                .Build();
        }

        return Task.CompletedTask;
    }

    /// <summary>Sends what has not been sent, for as long as the shutdown may take.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            lock (_lock)
            {
                // Disposed alone they would give up after five seconds.
                var sent = Task.WhenAll(Task.Run(() => _traces?.Shutdown()), Task.Run(() => _metrics?.Shutdown()));
                WaitHandle.WaitAny([((IAsyncResult)sent).AsyncWaitHandle, cancellationToken.WaitHandle]);
                Dispose();
            }
        },
        CancellationToken.None);

    public void Dispose()
    {
        // Stopped and disposed by different threads, which must both wait until all is sent.
        lock (_lock)
        {
            _traces?.Dispose();
            _metrics?.Dispose();
            (_traces, _metrics) = (null, null);
        }
    }

    private void Describe(ResourceBuilder resource)
    {
        if (string.IsNullOrEmpty(configuration["OTEL_SERVICE_NAME"]))
        {
            resource.AddService(nameof(MluviiBot), serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3));
        }
    }
}
