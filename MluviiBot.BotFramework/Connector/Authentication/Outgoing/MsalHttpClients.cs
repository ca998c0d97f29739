#nullable enable
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class MsalHttpClients(HttpClient httpClient) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => httpClient;
}
