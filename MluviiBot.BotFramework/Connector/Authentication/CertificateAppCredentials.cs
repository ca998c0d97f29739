using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that proves itself with a certificate instead of a password.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <exception cref="ArgumentNullException"><paramref name="options"/>, its certificate or its app id is missing.</exception>
    public CertificateAppCredentials(CertificateAppCredentialsOptions options)
        : this(
            (options ?? throw new ArgumentNullException(nameof(options))).ClientCertificate,
            options.AppId,
            options.ChannelAuthTenant,
            options.OauthScope,
            options.SendX5c,
            options.CustomHttpClient,
            options.Logger)
    {
    }

    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, false, customHttpClient, logger)
    {
    }

    public CertificateAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, sendX5c, customHttpClient, logger)
    {
    }

    /// <param name="clientCertificate">A certificate with its private key.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="channelAuthTenant">Tenant to ask for tokens; default: the Bot Framework's own.</param>
    /// <param name="oAuthScope">Audience of the tokens; default: the channels.</param>
    /// <param name="sendX5c">Sends the certificate along, so that the issuer can accept any of the same subject (subject name and issuer authentication).</param>
    /// <param name="customHttpClient">Client for the token requests.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, string oAuthScope = null, bool sendX5c = false, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _certificate = clientCertificate;
        _sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator()
    {
        var (appId, endpoint, validate, http) = (MicrosoftAppId, OAuthEndpoint, ValidateAuthority, TokenHttpClient);
        return Share("certificate", _certificate.Thumbprint + _sendX5c, new ConfidentialClientTokenSource(
            appId,
            Authentication.OAuthScope.Of(OAuthScope),
            new Lazy<IConfidentialClientApplication>(() => ConfidentialClientTokenSource.Build(appId, endpoint, validate, http, b => b.WithCertificate(_certificate, _sendX5c))),
            TimeProvider.System,
            _sendX5c));
    }
}
