#nullable enable
using Microsoft.Bot.Connector.Http;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A client at hand for every turn. One from a factory is replaced now and then, so that the factory can renew its connections.</summary>
internal sealed class HttpClients(IHttpClientFactory? factory, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private static readonly HttpClient ConnectorConnections = ConnectorTransport.Shared(null).Client;

    private volatile Lease? _lease;

    /// <summary>For keys and tokens.</summary>
    public HttpClient Get() => factory is null ? SharedHttpClient.Instance : Leased(factory);

    /// <summary>For activities.</summary>
    public HttpClient GetForConnector() => factory is null ? ConnectorConnections : Leased(factory);

    private HttpClient Leased(IHttpClientFactory factory)
    {
        var lease = _lease;
        if (lease is null || time.GetElapsedTime(lease.Since) > Lifetime)
        {
            // Two threads may both replace it: no harm, and a replaced client is still good for those who hold it.
            _lease = lease = new Lease(factory.CreateClient(string.Empty), time.GetTimestamp());
        }

        return lease.Client;
    }

    private sealed record Lease(HttpClient Client, long Since);
}
