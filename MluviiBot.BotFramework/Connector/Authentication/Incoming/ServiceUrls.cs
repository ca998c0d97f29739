#nullable enable
using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Service URLs already parsed: a bot hears of a handful, on every turn.</summary>
internal sealed class ServiceUrls
{
    private const int Capacity = 64;

    private readonly ConcurrentDictionary<string, Uri> _parsed = new(StringComparer.Ordinal);

    /// <exception cref="UnusableServiceUrlException">It is not an absolute http or https address.</exception>
    public Uri Of(string? serviceUrl)
    {
        if (serviceUrl is not null && _parsed.TryGetValue(serviceUrl, out var uri))
        {
            return uri;
        }

        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            throw new UnusableServiceUrlException();
        }

        if (_parsed.Count < Capacity)
        {
            _parsed[serviceUrl] = uri;
        }

        return uri;
    }
}
