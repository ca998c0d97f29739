#nullable enable
using System.Net;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Http;

/// <summary>
/// What a client sends through. Unless the caller brings his own, that is a thin <see cref="HttpClient"/> over connections which the whole process
/// shares: its time-out, its default headers and its disposal concern nobody else.
/// </summary>
/// <param name="Client">Sends.</param>
/// <param name="First">The first handler, if it is known.</param>
/// <param name="Owned">Whether the client goes with the one that was made over it.</param>
internal readonly record struct ConnectorTransport(HttpClient Client, HttpMessageHandler? First, bool Owned)
{
    private static readonly KeptHandler Pool = new(new SocketsHttpHandler
    {
        // A redirected POST would become a GET and look like a success; a cookie would tie one conversation to another.
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxConnectionsPerServer = 256,
        // Shorter than the usual server's, so that a send seldom meets a connection that is just being closed.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50),
        // A changed DNS record is noticed after this.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

    /// <summary>Over the process's connections.</summary>
    public static ConnectorTransport Shared(DelegatingHandler[]? handlers) => Over(null, handlers);

    /// <summary>Over a handler of the caller's; null for the process's connections.</summary>
    public static ConnectorTransport Over(HttpClientHandler? root, DelegatingHandler[]? handlers)
    {
        var first = HandlerChain.Join(root ?? (HttpMessageHandler)Pool, handlers);
        return new(new HttpClient(first, disposeHandler: first != Pool), first, Owned: true);
    }

    /// <summary>The caller's own client, whose handlers are fixed; null for the process's connections.</summary>
    public static ConnectorTransport Of(HttpClient? client, bool owned, DelegatingHandler[]? handlers = null) =>
        client is null ? Shared(handlers) : new(client, null, owned);

    /// <summary>Disposing of a client's handlers ends here and leaves the connections open.</summary>
    private sealed class KeptHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
#pragma warning disable CA2215 // The base would close the inner handler, which is the process's.
        protected override void Dispose(bool disposing)
        {
        }
#pragma warning restore CA2215
    }
}
