using System.Net.Http.Headers;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

public abstract class ServiceClient<T> : IDisposable where T : ServiceClient<T>
{
    protected ServiceClient()
    {
    }

    protected ServiceClient(params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        throw new NotImplementedException();
    }

    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    protected HttpMessageHandler FirstMessageHandler { get; set; }

    public HttpClient HttpClient { get; protected set; }

    protected HttpClientHandler HttpClientHandler { get; set; }

    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers { get; }

    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent { get; }

    protected virtual DelegatingHandler CreateHttpHandlerPipeline(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) => throw new NotImplementedException();

    protected static HttpClientHandler CreateRootHandler() => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();

    protected virtual void Dispose(bool disposing) => throw new NotImplementedException();

    protected void InitializeHttpClient(HttpClient httpClient, HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) => throw new NotImplementedException();

    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) => throw new NotImplementedException();

    public virtual void SetRetryPolicy(RetryPolicy retryPolicy) => throw new NotImplementedException();

    public bool SetUserAgent(string productName) => throw new NotImplementedException();

    public bool SetUserAgent(string productName, string version) => throw new NotImplementedException();
}
