#nullable enable
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>MSAL's exceptions as ours. MSAL never puts a secret into a message.</summary>
internal static class MsalErrors
{
    public static Exception Translate(string appId, MsalException exception, DateTimeOffset now) => exception switch
    {
        MsalServiceException { StatusCode: 429 } throttled => TokenErrors.Throttled(appId, throttled.Headers?.RetryAfter, now, exception),
        MsalServiceException { StatusCode: 503, Headers.RetryAfter: { } wait } => TokenErrors.Throttled(appId, wait, now, exception),
        _ => TokenErrors.Refused(appId, exception.ErrorCode, exception.Message, exception),
    };
}
