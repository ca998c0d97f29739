namespace Microsoft.Rest;

public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        throw new NotImplementedException();
    }

    public HttpMethod Method { get; protected set; }

    public IDictionary<string, object> Properties { get; }

    public Uri RequestUri { get; protected set; }
}
