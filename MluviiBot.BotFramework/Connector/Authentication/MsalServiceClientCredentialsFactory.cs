using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials over an MSAL application of the caller's own making.</summary>
[Obsolete("Use PasswordServiceClientCredentialFactory, CertificateServiceClientCredentialsFactory or FederatedServiceClientCredentialsFactory instead.")]
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _cache = new();
    private readonly IConfidentialClientApplication _application;
    private readonly ILogger _logger;

    /// <param name="configuration">Holds MicrosoftAppId and MicrosoftAppTenantId.</param>
    /// <param name="clientApplication">Gets the tokens.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public MsalServiceClientCredentialsFactory(IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(clientApplication);
        AppId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        TenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        _application = clientApplication;
        _logger = logger;
    }

    public string AppId { get; }

    public string TenantId { get; }

    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MsalAppCredentials.Empty);
        }

        return CredentialsCache.SameApp(appId, AppId)
            ? _cache.GetOrAdd(
                new CredentialsCache.Key(AppId, null, audience, loginEndpoint, validateAuthority),
                key => new MsalAppCredentials(_application, AppId, key.Login, key.Audience, key.ValidateAuthority, _logger))
            : throw CredentialsCache.OtherApp(appId, AppId);
    }

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(CredentialsCache.SameApp(appId, AppId));
}
