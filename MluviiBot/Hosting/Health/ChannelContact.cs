using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MluviiBot.Hosting.Health;

/// <summary>When each way to guests last brought something that the bot took. Silence is no fault: guests sleep.</summary>
internal sealed class ChannelContact(TimeProvider time) : IHealthCheck
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    /// <param name="endpoint">The path that was called.</param>
    public void Note(string endpoint) => _last[endpoint] = time.GetUtcNow();

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var last = _last.ToDictionary(pair => pair.Key, object (pair) => pair.Value.ToString("O", CultureInfo.InvariantCulture));
        return Task.FromResult(HealthCheckResult.Healthy(last.Count == 0 ? "Nobody has called since the start." : "Last calls that were taken.", last));
    }
}
