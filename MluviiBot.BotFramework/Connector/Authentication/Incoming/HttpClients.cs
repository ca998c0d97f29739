#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A client at hand for every turn. One from a factory is replaced now and then, so that the factory can renew its connections.</summary>
internal sealed class HttpClients(IHttpClientFactory? factory, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private volatile Lease? _lease;

    public HttpClient Get()
    {
        if (factory is null)
        {
            return SharedHttpClient.Instance;
        }

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
