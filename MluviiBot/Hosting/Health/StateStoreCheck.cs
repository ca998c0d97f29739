using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Hosting.Health;

/// <summary>Whether the place where conversations lie can be reached, and what waits there.</summary>
internal sealed class StateStoreCheck(ITurnStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var backlog = await store.MeasureAsync(cancellationToken);
        return HealthCheckResult.Healthy("The store can be reached.", new Dictionary<string, object>
        {
            ["arrivals"] = backlog.Arrivals,
            ["undelivered"] = backlog.Undelivered,
            ["oldestWaiting"] = backlog.OldestWaiting?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
            ["undeliverable"] = backlog.Undeliverable.Values.Sum(),
            ["unreadable"] = backlog.Unreadable.Values.Sum(),
            ["reasons"] = backlog.Undeliverable.Concat(backlog.Unreadable).GroupBy(reason => reason.Key, reason => reason.Value)
                .ToDictionary(counts => counts.Key, counts => counts.Sum()),
        });
    }
}
