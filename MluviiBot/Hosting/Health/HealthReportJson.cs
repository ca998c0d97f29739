using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MluviiBot.Hosting.Health;

/// <summary>A report as JSON: names, states and what the checks say; no exception, as its text may hold an address or a secret.</summary>
internal static class HealthReportJson
{
    public static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => new
            {
                status = entry.Value.Status.ToString(),
                description = entry.Value.Exception is null ? entry.Value.Description : "It failed; the log says why.",
                seconds = Math.Round(entry.Value.Duration.TotalSeconds, 3),
                data = entry.Value.Data,
            }),
        },
        (JsonSerializerOptions?)null,
        "application/json; charset=utf-8",
        context.RequestAborted);
}
