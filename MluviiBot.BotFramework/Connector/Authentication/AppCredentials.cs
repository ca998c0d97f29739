using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public abstract class AppCredentials : ServiceClientCredentials
{
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
    }

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        throw new NotImplementedException();
    }

    protected string AuthTenant { get; set; }

    public virtual string ChannelAuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected virtual string DefaultChannelAuthTenant { get; }

    protected ILogger Logger { get; set; }

    public string MicrosoftAppId { get; set; }

    public virtual string OAuthEndpoint { get; }

    public virtual string OAuthScope { get; }

    protected virtual string ToChannelFromBotLoginUrlTemplate { get; }

    protected virtual string ToChannelFromBotOAuthScope { get; }

    public virtual bool ValidateAuthority { get; }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    public Task<string> GetTokenAsync(bool forceRefresh = false) => throw new NotImplementedException();

    [Obsolete("OBSOLETE")]
    public static bool IsTrustedServiceUrl(string serviceUrl) => throw new NotImplementedException();

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Obsolete("OBSOLETE")]
    public static void TrustServiceUrl(string serviceUrl) => throw new NotImplementedException();

    [Obsolete("OBSOLETE")]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime) => throw new NotImplementedException();
}
