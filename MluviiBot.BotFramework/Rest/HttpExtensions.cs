using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Microsoft.Rest;

/// <summary>HTTP messages as text and JSON, for diagnostics. The value of an Authorization header is never written.</summary>
public static class HttpExtensions
{
    /// <summary>First line, headers and body; an empty string for null. The body is personal data as a rule: do not log it.</summary>
    public static string AsFormattedString(this HttpRequestMessage httpRequest)
    {
        if (httpRequest is null)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{httpRequest.Method} {httpRequest.RequestUri} HTTP/{httpRequest.Version}");
        return Append(text, httpRequest.Headers, httpRequest.Content).ToString();
    }

    /// <summary>Status line, headers and body; an empty string for null. The body is personal data as a rule: do not log it.</summary>
    public static string AsFormattedString(this HttpResponseMessage httpResponse)
    {
        if (httpResponse is null)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"HTTP/{httpResponse.Version} {(int)httpResponse.StatusCode} {httpResponse.ReasonPhrase}");
        return Append(text, httpResponse.Headers, httpResponse.Content).ToString();
    }

    /// <summary><c>{name=value,name=value}</c>; <c>{}</c> for null.</summary>
    public static string AsFormattedString<TKey, TValue>(this IDictionary<TKey, TValue> dictionary) =>
        dictionary is null ? "{}" : "{" + string.Join(',', dictionary.Select(entry => $"{entry.Key}={entry.Value}")) + "}";

    /// <summary>Reads the body as text, waiting for it if it has not arrived yet; null for null.</summary>
    public static string AsString(this HttpContent content)
    {
        if (content is null)
        {
            return null;
        }

        // The member is synchronous by its signature, and not every content can be read so. Buffered first, so that it can be read again.
        content.LoadIntoBufferAsync().GetAwaiter().GetResult();
        return content.ReadAsStringAsync().GetAwaiter().GetResult();
    }

    public static HttpHeaders GetContentHeaders(this HttpRequestMessage request) => request?.Content?.Headers;

    public static HttpHeaders GetContentHeaders(this HttpResponseMessage response) => response?.Content?.Headers;

    /// <summary>The headers of the message and of its body in one object.</summary>
    public static JObject GetHeadersAsJson(this HttpResponseMessage message)
    {
        var json = message?.Headers.ToJson() ?? [];
        if (message is not null)
        {
            json.Merge(message.Content.Headers.ToJson());
        }

        return json;
    }

    /// <summary>A string per header, an array of strings where a header has several values; an empty object for null.</summary>
    public static JObject ToJson(this HttpHeaders headers) => ToJson((IEnumerable<KeyValuePair<string, IEnumerable<string>>>)headers);

    /// <inheritdoc cref="ToJson(HttpHeaders)"/>
    public static JObject ToJson(
        this IDictionary<string, IEnumerable<string>> headers) => ToJson((IEnumerable<KeyValuePair<string, IEnumerable<string>>>)headers);

    private static JObject ToJson(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
    {
        var json = new JObject();
        foreach (var (name, values) in headers ?? [])
        {
            var list = values.ToArray();
            json[name] = list.Length == 1 ? list[0] : new JArray(list);
        }

        return json;
    }

    private static StringBuilder Append(StringBuilder text, HttpHeaders headers, HttpContent content)
    {
        foreach (var (name, values) in headers.Concat(content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()))
        {
            var secret = name.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase);
            text.Append(name).Append(": ").AppendLine(secret ? "(not shown)" : string.Join(", ", values));
        }

        var body = content.AsString();
        return string.IsNullOrEmpty(body) ? text : text.AppendLine().AppendLine(body);
    }
}
