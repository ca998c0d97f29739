using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MluviiBot.Hosting.Health;

/// <summary>When each way to guests last brought something that the bot took, and how many callers it turned away. Silence is no fault: guests sleep.</summary>
internal sealed class ChannelContact(TimeProvider time) : IHealthCheck
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _unauthorised = new(StringComparer.Ordinal);

    /// <param name="endpoint">The path that was called.</param>
    /// <param name="status">How the bot answered.</param>
    public void Note(string endpoint, int status)
    {
        if (status < StatusCodes.Status400BadRequest)
        {
            _last[endpoint] = time.GetUtcNow();
        }
        else if (status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden)
        {
            _unauthorised.AddOrUpdate(endpoint, 1, (_, count) => count + 1);
        }
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = _last.ToDictionary(pair => pair.Key, object (pair) => pair.Value.ToString("O", CultureInfo.InvariantCulture));
        foreach (var (endpoint, count) in _unauthorised)
        {
            data[$"{endpoint} unauthorised"] = count;
        }

        return Task.FromResult(HealthCheckResult.Healthy(_last.IsEmpty ? "Nobody has called since the start." : "Last calls that were taken.", data));
    }
}
