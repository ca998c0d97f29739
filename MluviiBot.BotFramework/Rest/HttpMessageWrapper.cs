using System.Net.Http.Headers;

namespace Microsoft.Rest;

public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
    }

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; }

    protected void CopyHeaders(HttpHeaders headers) => throw new NotImplementedException();
}
