using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Http;
using Microsoft.Rest;
using Microsoft.Rest.TransientFaultHandling;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Client of the Bot Connector REST API v3. Cheap to make, one per turn if need be: without an <see cref="HttpClient"/> or root handler of your
/// own, all clients of the process share their connections. Passing failures are repeated for ten seconds at most;
/// <see cref="ServiceClient{T}.SetRetryPolicy"/> replaces that by a policy of your own.
/// </summary>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly Uri DefaultBaseUri = new("https://api.botframework.com");

    protected ConnectorClient(params DelegatingHandler[] handlers) : this(DefaultBaseUri, null, ConnectorTransport.Shared(handlers))
    {
    }

    protected ConnectorClient(
        HttpClient httpClient, bool disposeHttpClient) : this(DefaultBaseUri, null, ConnectorTransport.Of(httpClient, disposeHttpClient))
    {
    }

    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers) : this(baseUri, null, ConnectorTransport.Shared(handlers))
    {
    }

    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, Required(credentials), ConnectorTransport.Shared(handlers))
    {
    }

    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, null, ConnectorTransport.Over(rootHandler, handlers))
    {
    }

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(DefaultBaseUri, Required(credentials), ConnectorTransport.Of(httpClient, disposeHttpClient))
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, Required(credentials), ConnectorTransport.Shared(handlers))
    {
    }

    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, null, ConnectorTransport.Over(rootHandler, handlers))
    {
    }

    /// <param name="baseUri">The activity's service URL.</param>
    /// <param name="credentials">Asked before each attempt.</param>
    /// <param name="customHttpClient">Used as it is; null for the process's connections.</param>
    /// <param name="disposeHttpClient">Whether disposing of this client disposes of that one.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(baseUri, Required(credentials), ConnectorTransport.Of(customHttpClient, disposeHttpClient))
    {
    }

    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(DefaultBaseUri, Required(credentials), ConnectorTransport.Over(rootHandler, handlers))
    {
    }

    /// <param name="baseUri">The activity's service URL.</param>
    /// <param name="microsoftAppId">Null or empty where no authentication is needed, as with the local test client.</param>
    /// <param name="microsoftAppPassword">The app's secret.</param>
    /// <param name="handlers">Called in this order, the first one first.</param>
    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), ConnectorTransport.Shared(handlers))
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, Required(credentials), ConnectorTransport.Over(rootHandler, handlers))
    {
    }

    /// <param name="baseUri">The activity's service URL.</param>
    /// <param name="credentials">Null to send without a token.</param>
    /// <param name="addJwtTokenRefresher">Whether a token that the service refuses is renewed, once for each operation.</param>
    /// <param name="handlers">Called in this order, the first one first.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, ConnectorTransport.Shared(handlers))
    {
        RenewsRefusedToken = addJwtTokenRefresher;
    }

    /// <param name="baseUri">The activity's service URL.</param>
    /// <param name="credentials">Null to send without a token.</param>
    /// <param name="customHttpClient">Used as it is and left open; null for the process's connections.</param>
    /// <param name="addJwtTokenRefresher">Whether a token that the service refuses is renewed, once for each operation.</param>
    /// <param name="handlers">Only without <paramref name="customHttpClient"/>, whose own handlers are fixed.</param>
    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, ConnectorTransport.Of(customHttpClient, owned: false, handlers))
    {
        RenewsRefusedToken = addJwtTokenRefresher;
    }

    /// <inheritdoc cref="ConnectorClient(Uri, MicrosoftAppCredentials, HttpClient, bool, DelegatingHandler[])"/>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, ConnectorTransport.Of(customHttpClient, owned: false, handlers))
    {
        RenewsRefusedToken = addJwtTokenRefresher;
    }

    /// <inheritdoc cref="ConnectorClient(Uri, MicrosoftAppCredentials, HttpClient, bool, DelegatingHandler[])"/>
    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials credentials, HttpClientHandler httpClientHandler, bool addJwtTokenRefresher = true,
        HttpClient customHttpClient = null, params DelegatingHandler[] handlers)
        : this(
            baseUri,
            credentials,
            customHttpClient is null ? ConnectorTransport.Over(httpClientHandler, handlers) : ConnectorTransport.Of(customHttpClient, owned: false))
    {
        RenewsRefusedToken = addJwtTokenRefresher;
    }

    private ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, ConnectorTransport transport)
        : base(transport.Client, transport.Owned, transport.First)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        Conversations = new Conversations(this);
        Attachments = new Attachments(this);
        credentials?.InitializeServiceClient(this);
    }

    public virtual IAttachments Attachments { get; }

    /// <summary>The service URL, path included: operations are addressed below it.</summary>
    public Uri BaseUri { get; set; }

    public virtual IConversations Conversations { get; }

    public ServiceClientCredentials Credentials { get; }

    /// <summary>This client's own settings for reading answers; changes take effect with the next one.</summary>
    public JsonSerializerSettings DeserializationSettings => Json.Reading;

    /// <summary>This client's own settings for writing bodies; changes take effect with the next one.</summary>
    public JsonSerializerSettings SerializationSettings => Json.Writing;

    internal ConnectorJson Json { get; } = new();

    /// <summary>Whether a token that the service refuses is renewed, once for each operation.</summary>
    internal bool RenewsRefusedToken { get; } = true;

    /// <summary>Null for the way of <see cref="Retry"/>.</summary>
    internal RetryPolicy RetryPolicy => ChosenRetryPolicy;

    internal ConnectorRetry Retry { get; init; } = ConnectorRetry.Default;

    /// <summary>
    /// Makes an <see cref="HttpClient"/> of your own introduce itself to the service as this library does in all its requests, e.g. when it
    /// is used beside a
    /// <see cref="ConnectorClient"/>. Do it before the first request; a second call changes nothing.
    /// </summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ConnectorUserAgent.AddTo(httpClient.DefaultRequestHeaders);
        httpClient.DefaultRequestHeaders.ExpectContinue = false;
    }

    /// <summary>The runtime, e.g. <c>.NET 10.0.1</c>.</summary>
    public static string GetASPNetVersion() => ConnectorUserAgent.Framework;

    /// <summary>The processor architecture of this process, e.g. <c>X64</c>.</summary>
    public static string GetArchitecture() => ConnectorUserAgent.Architecture;

    /// <summary>The version of the client's assembly.</summary>
    public static string GetClientVersion<T>(T client) where T : ServiceClient<T> => ConnectorUserAgent.VersionOf(client?.GetType() ?? typeof(T));

    public static string GetOsVersion() => ConnectorUserAgent.System;

    private static ServiceClientCredentials Required(ServiceClientCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return credentials;
    }
}
