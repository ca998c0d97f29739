using System.Net;

namespace Microsoft.Rest.TransientFaultHandling;

public class HttpRequestWithStatusException : HttpRequestException
{
    public HttpRequestWithStatusException()
    {
    }

    public HttpRequestWithStatusException(string message)
    {
        throw new NotImplementedException();
    }

    public HttpRequestWithStatusException(string message, Exception inner)
    {
        throw new NotImplementedException();
    }

    public HttpStatusCode StatusCode { get; set; }
}
