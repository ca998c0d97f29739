using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;

namespace Microsoft.Rest;

public static class HttpExtensions
{
    public static string AsFormattedString(this HttpRequestMessage httpRequest) => throw new NotImplementedException();

    public static string AsFormattedString(this HttpResponseMessage httpResponse) => throw new NotImplementedException();

    public static string AsFormattedString<TKey, TValue>(this IDictionary<TKey, TValue> dictionary) => throw new NotImplementedException();

    public static string AsString(this HttpContent content) => throw new NotImplementedException();

    public static HttpHeaders GetContentHeaders(this HttpRequestMessage request) => throw new NotImplementedException();

    public static HttpHeaders GetContentHeaders(this HttpResponseMessage response) => throw new NotImplementedException();

    public static JObject GetHeadersAsJson(this HttpResponseMessage message) => throw new NotImplementedException();

    public static JObject ToJson(this HttpHeaders headers) => throw new NotImplementedException();

    public static JObject ToJson(this IDictionary<string, IEnumerable<string>> headers) => throw new NotImplementedException();
}
