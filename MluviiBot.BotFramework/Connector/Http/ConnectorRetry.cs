#nullable enable
using System.Net;

namespace Microsoft.Bot.Connector.Http;

/// <summary>
/// Repeats what failed in passing: five attempts, none begun later than ten seconds after the first (a turn has fifteen), the delays doubling with
/// jitter, a Retry-After kept to. What does not fit the time is not waited for: the caller gets the answer there is.
/// </summary>
/// <remarks>
/// A POST is repeated only where the service most likely did not take it, since a repeated message reaches the customer twice: when it says so
/// (408, 429,
/// 503), when no connection came about, and on 502 and 504, which Microsoft's guide to rate limits tells bots to repeat. After a 500, a broken
/// connection or no
/// answer in time it may well have been taken: not repeated. The other methods have the same effect once and twice.
/// </remarks>
internal sealed class ConnectorRetry(TimeProvider time)
{
    private const int Attempts = 5;
    private static readonly TimeSpan TotalTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(200);

    public static ConnectorRetry Default { get; } = new(TimeProvider.System);

    public async Task<HttpResponseMessage> SendAsync(ConnectorRequest request, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan delay;
            try
            {
                var response = await request.AttemptAsync(cancellationToken).ConfigureAwait(false);
                if (attempt == Attempts || !IsPassing(response.StatusCode, request.Method))
                {
                    return response;
                }

                delay = RetryAfter(response) ?? BackOff(attempt);
                if (!Fits(delay, started))
                {
                    return response;
                }

                response.Dispose();
            }
            catch (Exception error) when (attempt < Attempts && !cancellationToken.IsCancellationRequested && IsPassing(error, request.Method))
            {
                delay = BackOff(attempt);
                if (!Fits(delay, started))
                {
                    throw;
                }
            }

            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsPassing(HttpStatusCode status, HttpMethod method) => status switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.InternalServerError => method != HttpMethod.Post,
        _ => false,
    };

    private static bool IsPassing(Exception error, HttpMethod method) => error switch
    {
        HttpRequestException { HttpRequestError: var kind, StatusCode: null } => kind switch
        {
            HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.ProxyTunnelError => true,
            HttpRequestError.ResponseEnded or HttpRequestError.Unknown => method != HttpMethod.Post,
            _ => false,
        },
        // The client's own time-out; the caller's cancellation does not get here.
        OperationCanceledException { InnerException: TimeoutException } => method != HttpMethod.Post,
        _ => false,
    };

    private static TimeSpan BackOff(int attempt) => FirstDelay * Math.Pow(2, attempt - 1) * (0.75 + (0.5 * Random.Shared.NextDouble()));

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var delay = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    private bool Fits(TimeSpan delay, long started) => time.GetElapsedTime(started) + delay < TotalTime;
}
