using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app with a client secret ("password").</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Setting that holds the bot's app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>Setting that holds the client secret.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>Setting that holds the tenant of a SingleTenant app or managed identity.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Setting that holds MultiTenant (default), SingleTenant or UserAssignedMSI.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>No credentials: requests go out unsigned.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The client secret. Changing it after the first token has no effect: make new credentials.</summary>
    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator()
    {
        var (appId, password, endpoint) = (MicrosoftAppId, MicrosoftAppPassword, OAuthEndpoint);
        if (string.IsNullOrEmpty(appId))
        {
            throw TokenErrors.Missing(appId, MicrosoftAppIdKey);
        }

        if (string.IsNullOrEmpty(password))
        {
            throw TokenErrors.Missing(appId, MicrosoftAppPasswordKey);
        }

        var scope = Authentication.OAuthScope.Of(OAuthScope);
        var (validate, http) = (ValidateAuthority, TokenHttpClient);
        ITokenSource source = LoginEndpoint.IsMicrosoft(endpoint)
            ? new ConfidentialClientTokenSource(
                appId,
                scope,
                new Lazy<IConfidentialClientApplication>(() => ConfidentialClientTokenSource.Build(appId, endpoint, validate, http, b => b.WithClientSecret(password))),
                TimeProvider.System)
            : new PasswordTokenSource(endpoint, appId, password, scope, http, TimeProvider.System);
        return Share("password", TokenKey.Fingerprint(password), source);
    }
}
