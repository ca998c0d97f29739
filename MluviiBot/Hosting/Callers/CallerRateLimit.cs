using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace MluviiBot.Hosting.Callers;

/// <summary>
/// Keeps one address from taking the whole bot: what it posts beyond <see cref="HostingOptions.RequestsPerSecond"/> is answered 429. All of mluvii
/// comes from a few addresses, and an API chatbot that refuses it is switched off for 15 minutes: the limit is against floods, not against guests.
/// </summary>
internal static class CallerRateLimit
{
    public static IServiceCollection AddCallerRateLimit(this IServiceCollection services)
    {
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (refused, _) =>
            {
                var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromSeconds(1);
                refused.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<HostingOptions>>((limits, hosting) =>
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, hosting.Value.RequestsPerSecond)));
        return services;
    }

    /// <summary>
    /// Whoever asks for pages and health is not limited: a flood must not make the host restart the bot. Nor is this machine itself: behind its address
    /// stands a proxy, that is everybody, or a developer who measures.
    /// </summary>
    private static RateLimitPartition<string> PartitionOf(HttpContext context, int perSecond) =>
        perSecond == 0 || !HttpMethods.IsPost(context.Request.Method) || context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
            ? RateLimitPartition.GetNoLimiter("unlimited")
            : RateLimitPartition.GetTokenBucketLimiter($"{context.Connection.RemoteIpAddress}", _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perSecond,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            });
}
