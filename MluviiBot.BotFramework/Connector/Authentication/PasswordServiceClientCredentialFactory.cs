using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app with a client secret. Without an app id authentication is off, in both directions.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _cache = new();
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>Starts without an app id: authentication is off until <see cref="AppId"/> is set.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <param name="appId">The bot's app id; null or empty switches authentication off.</param>
    /// <param name="password">The client secret.</param>
    /// <param name="tenantId">The tenant of a single-tenant app; null for a multi-tenant one.</param>
    /// <param name="httpClient">Client for the token requests; default: one shared by the process.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    /// <summary>The client secret; a changed one is used from the next credentials on.</summary>
    public string Password { get; set; }

    public string TenantId { get; }

    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        return CredentialsCache.SameApp(appId, AppId)
            ? _cache.GetOrAdd(new CredentialsCache.Key(AppId, Password, oauthScope, loginEndpoint, validateAuthority), Create)
            : throw CredentialsCache.OtherApp(appId, AppId);
    }

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(CredentialsCache.SameApp(appId, AppId));

    private MicrosoftAppCredentials Create(CredentialsCache.Key key)
    {
        // A tenant of our own replaces the one in a Microsoft address; another issuer's address is used as it stands.
        var endpoint = key.Login is null or AuthenticationConstants.ToChannelFromBotLoginUrl or GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
            || (!string.IsNullOrEmpty(TenantId) && LoginEndpoint.IsMicrosoft(key.Login))
                ? null
                : key.Login;
        return key.Login is not null && LoginEndpoint.IsGovernment(key.Login)
            ? new MicrosoftGovernmentAppCredentials(key.AppId, key.Secret, TenantId, _httpClient, _logger, key.Audience)
            {
                LoginEndpointOverride = endpoint,
                ValidateAuthorityOverride = key.ValidateAuthority,
            }
            : new MicrosoftAppCredentials(key.AppId, key.Secret, TenantId, _httpClient, _logger, key.Audience)
            {
                LoginEndpointOverride = endpoint,
                ValidateAuthorityOverride = key.ValidateAuthority,
            };
    }
}
