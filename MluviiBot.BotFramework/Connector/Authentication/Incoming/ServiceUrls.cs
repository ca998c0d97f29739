#nullable enable
using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Service URLs already parsed: a bot hears of a handful, on every turn.</summary>
internal sealed class ServiceUrls
{
    private const int Capacity = 64;

    private readonly ConcurrentDictionary<string, Uri> _parsed = new(StringComparer.Ordinal);

    /// <exception cref="UriFormatException">It is not an absolute address.</exception>
    public Uri Of(string serviceUrl)
    {
        if (_parsed.TryGetValue(serviceUrl, out var uri))
        {
            return uri;
        }

        uri = new Uri(serviceUrl);
        if (_parsed.Count < Capacity)
        {
            _parsed[serviceUrl] = uri;
        }

        return uri;
    }
}
