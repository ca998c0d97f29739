using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Takes 408, 429 and the 5xx for passing errors, but for 501 and 505, which no repeat will mend.</summary>
public class HttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    public HttpStatusCodeErrorDetectionStrategy()
    {
    }

    public bool IsTransient(Exception ex) => ex is HttpRequestWithStatusException { StatusCode: var status } && status switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
        _ => status >= HttpStatusCode.InternalServerError,
    };
}
