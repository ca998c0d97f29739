namespace Microsoft.Rest;

public class HttpOperationResponse : IDisposable, IHttpOperationResponse
{
    public HttpOperationResponse()
    {
    }

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose() => throw new NotImplementedException();

    protected virtual void Dispose(bool disposing) => throw new NotImplementedException();
}
