using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of one app that proves itself with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _cache = new();
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly bool _sendX5c;

    /// <param name="certificate">A certificate with its private key.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="tenantId">The tenant of a single-tenant app; null for a multi-tenant one.</param>
    /// <param name="httpClient">Client for the token requests; default: one shared by the process.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    /// <param name="sendX5c">Sends the certificate along (subject name and issuer authentication).</param>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
    }

    /// <exception cref="InvalidOperationException"><paramref name="appId"/> is not this bot's.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        CredentialsCache.SameApp(appId, _appId)
            ? _cache.GetOrAdd(new CredentialsCache.Key(_appId, null, audience, loginEndpoint, validateAuthority), Create)
            : throw CredentialsCache.OtherApp(appId, _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(CredentialsCache.SameApp(appId, _appId));

    private CertificateAppCredentials Create(CredentialsCache.Key key) => key.Login is not null && LoginEndpoint.IsGovernment(key.Login)
        ? new CertificateGovernmentAppCredentials(_certificate, _appId, _tenantId, key.Audience, _sendX5c, _httpClient, _logger)
        {
            ValidateAuthorityOverride = key.ValidateAuthority,
        }
        : new CertificateAppCredentials(_certificate, _appId, _tenantId, key.Audience, _sendX5c, _httpClient, _logger)
        {
            LoginEndpointOverride = key.Login is null || LoginEndpoint.IsMicrosoft(key.Login) ? null : key.Login,
            ValidateAuthorityOverride = key.ValidateAuthority,
        };
}
