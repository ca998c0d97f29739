using Microsoft.Extensions.Options;

namespace MluviiBot.Telemetry;

/// <summary>Where telemetry goes, by OpenTelemetry's own variables; nowhere when none is set.</summary>
internal sealed class OtlpEndpoints(IConfiguration configuration)
{
    private const string Both = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public bool TakeTraces => IsSet("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");

    public bool TakeMetrics => IsSet("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT");

    /// <summary>Whether the endpoint of one kind of data, or that of both, is there.</summary>
    /// <exception cref="OptionsValidationException">It is no address.</exception>
    private bool IsSet(string ofOneKind)
    {
        var key = string.IsNullOrWhiteSpace(configuration[ofOneKind]) ? Both : ofOneKind;
        if (string.IsNullOrWhiteSpace(configuration[key]))
        {
            return false;
        }

        return Uri.TryCreate(configuration[key], UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? true
            : throw new OptionsValidationException(key, typeof(OtlpEndpoints), [$"{key} must be an absolute http or https address, such as http://localhost:4318."]);
    }
}
