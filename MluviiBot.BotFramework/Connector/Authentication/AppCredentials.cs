using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs the bot's outgoing requests: adds <c>Authorization: Bearer</c> with a token that all credentials of one app, tenant and audience share.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;
    private AuthenticationHeaderValue _header;

    /// <param name="channelAuthTenant">Tenant to ask for tokens; default: the Bot Framework's own.</param>
    /// <param name="customHttpClient">Client for the token requests; default: one shared by the process.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <param name="channelAuthTenant">Tenant to ask for tokens; default: the Bot Framework's own.</param>
    /// <param name="customHttpClient">Client for the token requests; default: one shared by the process.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    /// <param name="oAuthScope">Audience of the tokens; default: the channels of the Bot Framework.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        _oAuthScope = oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
    }

    /// <summary>The tenant as it was set; null means <see cref="DefaultChannelAuthTenant"/>.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>Tenant that tokens are asked from. Setting null or an empty string goes back to the default.</summary>
    /// <exception cref="ArgumentException">The value does not make an address.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!string.IsNullOrEmpty(value) && !Uri.IsWellFormedUriString(Endpoint(value), UriKind.Absolute))
            {
                throw new ArgumentException($"'{value}' is not a tenant id or domain (setting MicrosoftAppTenantId).", nameof(value));
            }

            AuthTenant = value;
        }
    }

    protected HttpClient CustomHttpClient { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected ILogger Logger { get; set; }

    /// <summary>The bot's app id; empty means: no credentials, requests go out unsigned.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>Address of the token issuer, without the path of its token endpoint.</summary>
    public virtual string OAuthEndpoint => LoginEndpointOverride ?? Endpoint(ChannelAuthTenant);

    /// <summary>Audience of the tokens.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Whether MSAL checks that the issuer is one it knows; default true.</summary>
    public virtual bool ValidateAuthority => ValidateAuthorityOverride ?? true;

    /// <summary>A login address given by settings: used as it stands, whatever the tenant.</summary>
    internal string LoginEndpointOverride { get; init; }

    internal bool? ValidateAuthorityOverride { get; init; }

    private protected HttpClient TokenHttpClient => CustomHttpClient ?? SharedHttpClient.Instance;

    /// <summary>Called once, at the first token; what it captures of the properties is what counts from then on.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    /// <summary>The current access token; a new one only if there is none, the old one is about to end, or <paramref name="forceRefresh"/>.</summary>
    /// <exception cref="InvalidOperationException">The issuer refuses; the message names the setting to look at.</exception>
    /// <exception cref="ThrottleException">The issuer asks to wait longer than a turn can.</exception>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var authenticator = LazyInitializer.EnsureInitialized(ref _authenticator, BuildIAuthenticator).Value;
        return (await authenticator.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    [Obsolete("Service URLs need no trust list any more: the channel's token vouches for them.")]
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    /// <summary>Adds the token to <paramref name="request"/>; without an app id it stays unsigned.</summary>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrEmpty(MicrosoftAppId) || MicrosoftAppId == AuthenticationConstants.AnonymousSkillAppId)
        {
            return;
        }

        // The acquisition is shared: this caller may give up, the others still get their token.
        var token = await GetTokenAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var header = _header;
        if (!ReferenceEquals(header?.Parameter, token))
        {
            _header = header = new AuthenticationHeaderValue("Bearer", token);
        }

        request.Headers.Authorization = header;
    }

    [Obsolete("Does nothing: service URLs need no trust list any more, the channel's token vouches for them.")]
    public static void TrustServiceUrl(string serviceUrl)
    {
    }

    [Obsolete("Does nothing: service URLs need no trust list any more, the channel's token vouches for them.")]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime)
    {
    }

    private protected Lazy<IAuthenticator> Share(string kind, object secret, ITokenSource source) =>
        new(new SharedTokenAuthenticator(new TokenKey(kind, MicrosoftAppId, OAuthEndpoint, OAuthScope, secret), source, Logger));

    private string Endpoint(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
