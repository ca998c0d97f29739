using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials over an MSAL application of the caller's own making, for what the other classes do not offer.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>No credentials: requests go out unsigned.</summary>
    public static readonly MsalAppCredentials Empty = new(clientApplication: null, appId: null);

    private readonly IConfidentialClientApplication _application;
    private readonly bool _sendX5c;

    /// <param name="appId">The bot's app id.</param>
    /// <param name="appPassword">The client secret.</param>
    /// <param name="authority">Address of the token issuer with its tenant; default: the Bot Framework's own tenant.</param>
    /// <param name="scope">Audience of the tokens; default: the channels.</param>
    /// <param name="validateAuthority">Whether MSAL checks that it knows the issuer.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public MsalAppCredentials(string appId, string appPassword, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : this((IConfidentialClientApplication)null, appId, authority, scope, validateAuthority, logger) =>
        _application = Build(builder => builder.WithClientSecret(appPassword));

    public MsalAppCredentials(string appId, X509Certificate2 certificate, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : this(appId, certificate, false, authority, scope, validateAuthority, logger)
    {
    }

    public MsalAppCredentials(string appId, X509Certificate2 certificate, bool sendX5c, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : this((IConfidentialClientApplication)null, appId, authority, scope, validateAuthority, logger)
    {
        _sendX5c = sendX5c;
        _application = Build(builder => builder.WithCertificate(certificate, sendX5c));
    }

    public MsalAppCredentials(IConfidentialClientApplication clientApplication, string appId, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : base(null, null, logger, scope)
    {
        _application = clientApplication;
        MicrosoftAppId = appId;
        LoginEndpointOverride = string.IsNullOrEmpty(authority) ? null : authority;
        ValidateAuthorityOverride = validateAuthority;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(Shared());

    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => Shared().GetTokenAsync(forceRefresh);

    private SharedTokenAuthenticator Shared()
    {
        var application = _application ?? throw new InvalidOperationException($"There is no MSAL application for app '{MicrosoftAppId}'.");
        return new SharedTokenAuthenticator(
            new TokenKey("msal", MicrosoftAppId, OAuthEndpoint, OAuthScope, application),
            new ConfidentialClientTokenSource(
                MicrosoftAppId, Authentication.OAuthScope.Of(OAuthScope), new Lazy<IConfidentialClientApplication>(application), TimeProvider.System, _sendX5c),
            Logger);
    }

    private IConfidentialClientApplication Build(Action<ConfidentialClientApplicationBuilder> secret) =>
        ConfidentialClientTokenSource.Build(MicrosoftAppId, OAuthEndpoint, ValidateAuthority, null, secret);
}
