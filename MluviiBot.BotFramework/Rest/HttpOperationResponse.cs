namespace Microsoft.Rest;

/// <summary>An operation's answer with the HTTP messages behind it; disposing of it disposes of them.</summary>
public class HttpOperationResponse : IDisposable, IHttpOperationResponse
{
    public HttpOperationResponse()
    {
    }

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Request?.Dispose();
            Response?.Dispose();
        }
    }
}
