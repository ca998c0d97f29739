using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot whose app is a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _cache = new();
    private readonly string _appId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <param name="appId">Client id of the identity, which is the bot's app id.</param>
    /// <param name="httpClient">Client for the token requests; default: one shared by the process.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _appId = appId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>Credentials for one audience; the host itself is the issuer, so the login address plays no part.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        CredentialsCache.SameApp(appId, _appId)
            ? _cache.GetOrAdd(new CredentialsCache.Key(_appId, null, audience, null, true), key => new ManagedIdentityAppCredentials(_appId, key.Audience, _httpClient, _logger))
            : throw CredentialsCache.OtherApp(appId, _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(CredentialsCache.SameApp(appId, _appId));
}
