using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace MluviiBot.Telemetry;

internal static class UntracedProbes
{
    /// <summary>Leaves out of traces what is left out of metrics: a probe every few seconds would drown what guests do.</summary>
    public static void UseUntracedProbes(this IApplicationBuilder app) => app.Use((HttpContext context, RequestDelegate next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is not null
            && context.Features.Get<IHttpActivityFeature>()?.Activity is { } activity)
        {
            // Neither it nor what it calls is exported.
            activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            activity.IsAllDataRequested = false;
        }

        return next(context);
    });
}
