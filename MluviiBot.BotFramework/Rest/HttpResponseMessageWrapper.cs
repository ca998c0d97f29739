using System.Net;

namespace Microsoft.Rest;

public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        throw new NotImplementedException();
    }

    public string ReasonPhrase { get; protected set; }

    public HttpStatusCode StatusCode { get; protected set; }
}
