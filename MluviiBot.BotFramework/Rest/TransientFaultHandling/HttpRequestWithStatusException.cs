using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>An answer without success in the shape of an exception, for <see cref="ITransientErrorDetectionStrategy"/> to judge.</summary>
public class HttpRequestWithStatusException : HttpRequestException
{
    public HttpRequestWithStatusException()
    {
    }

    public HttpRequestWithStatusException(string message) : base(message)
    {
    }

    public HttpRequestWithStatusException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Hides the nullable one of <see cref="HttpRequestException"/>.</summary>
    public new HttpStatusCode StatusCode { get; set; }
}
