using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app that a managed identity vouches for.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _cache = new();
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <param name="appId">The bot's app id.</param>
    /// <param name="clientId">Client id of the managed identity that the app trusts.</param>
    /// <param name="tenantId">The tenant of a single-tenant app; null for a multi-tenant one.</param>
    /// <param name="httpClient">Client for the token requests; default: one shared by the process.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public FederatedServiceClientCredentialsFactory(string appId, string clientId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(clientId))
        {
            throw new ArgumentNullException(nameof(clientId));
        }

        _appId = appId;
        _clientId = clientId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        CredentialsCache.SameApp(appId, _appId)
            ? _cache.GetOrAdd(new CredentialsCache.Key(_appId, null, audience, loginEndpoint, validateAuthority), Create)
            : throw CredentialsCache.OtherApp(appId, _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(CredentialsCache.SameApp(appId, _appId));

    private FederatedAppCredentials Create(CredentialsCache.Key key) => new(_appId, _clientId, _tenantId, key.Audience, _httpClient, _logger)
    {
        LoginEndpointOverride = key.Login is not null && LoginEndpoint.IsGovernment(key.Login)
            ? string.IsNullOrEmpty(_tenantId) ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl : "https://login.microsoftonline.us/" + _tenantId
            : null,
        ValidateAuthorityOverride = key.ValidateAuthority,
    };
}
