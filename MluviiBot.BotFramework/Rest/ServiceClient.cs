using System.Net.Http.Headers;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>Base of the typed REST clients: owns the <see cref="HttpClient"/> and the handlers in front of it.</summary>
/// <typeparam name="T">The client itself; its name and version go into the User-Agent header.</typeparam>
public abstract class ServiceClient<T> : IDisposable where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient = true;
    private bool _disposed;

    protected ServiceClient() : this(CreateRootHandler())
    {
    }

    /// <param name="handlers">Called in this order, the first one first.</param>
    protected ServiceClient(params DelegatingHandler[] handlers) : this(CreateRootHandler(), handlers)
    {
    }

    /// <param name="httpClient">Used as it is; null makes a new one.</param>
    /// <param name="disposeHttpClient">Whether disposing of this client disposes of that one.</param>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        _disposeHttpClient = disposeHttpClient || httpClient is null;
        InitializeHttpClient(httpClient, CreateRootHandler());
    }

    /// <param name="rootHandler">The last in the chain, which does the sending.</param>
    /// <param name="handlers">Called in this order, the first one first.</param>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        InitializeHttpClient(rootHandler, handlers);
    }

    /// <summary>For a client that brings its transport and repeats by itself: no handler of ours, no default headers on the transport.</summary>
    private protected ServiceClient(HttpClient httpClient, bool disposeHttpClient, HttpMessageHandler firstHandler)
    {
        _disposeHttpClient = disposeHttpClient;
        HttpClient = httpClient;
        FirstMessageHandler = firstHandler;
    }

    /// <summary>The first handler of the chain; null for a client made over somebody's <see cref="HttpClient"/>, whose handlers are not
    /// known.</summary>
    protected HttpMessageHandler FirstMessageHandler { get; set; }

    public HttpClient HttpClient { get; protected set; }

    protected HttpClientHandler HttpClientHandler { get; set; }

    /// <summary>The chain from the first handler to the one that sends.</summary>
    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers
    {
        get
        {
            for (var handler = FirstMessageHandler; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            {
                yield return handler;
            }
        }
    }

    /// <summary>The product names in the default headers of <see cref="HttpClient"/>; when that is somebody else's, they go out with his
    /// requests too.</summary>
    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => HttpClient.DefaultRequestHeaders.UserAgent;

    /// <summary>What <see cref="SetRetryPolicy"/> was given last; null while nobody has.</summary>
    private protected RetryPolicy ChosenRetryPolicy { get; private set; }

    /// <summary>Chains the handlers, puts a <see cref="RetryDelegatingHandler"/> in front of the sending one, and returns the first.</summary>
    protected virtual DelegatingHandler CreateHttpHandlerPipeline(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        DelegatingHandler first = new RetryDelegatingHandler { InnerHandler = httpClientHandler };
        return (DelegatingHandler)HandlerChain.Join(first, handlers);
    }

    protected static HttpClientHandler CreateRootHandler() => new();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed)
        {
            return;
        }

        _disposed = true;
        if (_disposeHttpClient)
        {
            HttpClient?.Dispose();
        }
    }

    /// <param name="httpClient">Used as it is, without the handlers; null makes one over them.</param>
    /// <param name="httpClientHandler">The handler that sends.</param>
    /// <param name="handlers">Called in this order, the first one first.</param>
    protected void InitializeHttpClient(HttpClient httpClient, HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        HttpClientHandler = httpClientHandler;
        if (httpClient is null)
        {
            FirstMessageHandler = CreateHttpHandlerPipeline(httpClientHandler, handlers);
            httpClient = new HttpClient(FirstMessageHandler, disposeHandler: true);
        }

        HttpClient = httpClient;
        var type = GetType();
        SetUserAgent($"{type.Namespace}.{type.Name}", type.Assembly.GetName().Version?.ToString());
    }

    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) =>
        InitializeHttpClient(null, httpClientHandler, handlers);

    /// <summary>Replaces the policy of every <see cref="RetryDelegatingHandler"/> in the chain.</summary>
    /// <param name="retryPolicy">Null for no repeats.</param>
    public virtual void SetRetryPolicy(RetryPolicy retryPolicy)
    {
        ChosenRetryPolicy = retryPolicy ?? new RetryPolicy<TransientErrorIgnoreStrategy>(0);
        foreach (var handler in HttpMessageHandlers.OfType<RetryDelegatingHandler>())
        {
            handler.RetryPolicy = ChosenRetryPolicy;
        }
    }

    /// <inheritdoc cref="SetUserAgent(string, string)"/>
    public bool SetUserAgent(string productName) => SetUserAgent(productName, null);

    /// <summary>Adds a product to the User-Agent header unless it is there already.</summary>
    /// <returns>False once the client is disposed of.</returns>
    public bool SetUserAgent(string productName, string version)
    {
        if (_disposed || HttpClient is null)
        {
            return false;
        }

        var product = new ProductInfoHeaderValue(productName, version);
        if (!UserAgent.Contains(product))
        {
            UserAgent.Add(product);
        }

        return true;
    }
}
