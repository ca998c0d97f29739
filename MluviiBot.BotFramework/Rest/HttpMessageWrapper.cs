using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What remains of an HTTP message once it is disposed of, for exceptions to carry.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
    }

    /// <summary>The body as text; null if there was none.</summary>
    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the headers to <see cref="Headers"/>; values of a name that is there already are joined to it.</summary>
    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers is null)
        {
            return;
        }

        foreach (var (name, values) in headers)
        {
            Headers[name] = Headers.TryGetValue(name, out var known) ? [.. known, .. values] : values.ToArray();
        }
    }
}
