using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    protected ConnectorClient(params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    protected ConnectorClient(HttpClient httpClient, bool disposeHttpClient)
    {
        throw new NotImplementedException();
    }

    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClientHandler httpClientHandler, bool addJwtTokenRefresher = true, HttpClient customHttpClient = null, params DelegatingHandler[] handlers)
    {
        throw new NotImplementedException();
    }

    public virtual IAttachments Attachments { get; }

    public Uri BaseUri { get; set; }

    public virtual IConversations Conversations { get; }

    public ServiceClientCredentials Credentials { get; }

    public JsonSerializerSettings DeserializationSettings { get; }

    public JsonSerializerSettings SerializationSettings { get; }

    public static void AddDefaultRequestHeaders(HttpClient httpClient) => throw new NotImplementedException();

    public static string GetASPNetVersion() => throw new NotImplementedException();

    public static string GetArchitecture() => throw new NotImplementedException();

    public static string GetClientVersion<T>(T client) where T : ServiceClient<T> => throw new NotImplementedException();

    public static string GetOsVersion() => throw new NotImplementedException();
}
