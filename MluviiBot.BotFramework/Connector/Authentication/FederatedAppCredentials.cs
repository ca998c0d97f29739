using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Credentials of an app that trusts a managed identity (federated credential): the host's identity vouches for the app,
/// so an app registration of any tenant needs no secret.
/// </summary>
public class FederatedAppCredentials : AppCredentials
{
    private const string ExchangeAudience = "api://AzureADTokenExchange";

    private const string GovernmentExchangeAudience = "api://AzureADTokenExchangeUSGov";

    private readonly string _clientId;

    /// <param name="appId">The bot's app id.</param>
    /// <param name="clientId">Client id of the managed identity that the app trusts.</param>
    /// <param name="channelAuthTenant">Tenant of the app; default: the Bot Framework's own.</param>
    /// <param name="oAuthScope">Audience of the tokens; default: the channels.</param>
    /// <param name="customHttpClient">Client for the token requests.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public FederatedAppCredentials(string appId, string clientId, string channelAuthTenant = null, string oAuthScope = null, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(clientId))
        {
            throw new ArgumentNullException(nameof(clientId));
        }

        MicrosoftAppId = appId;
        _clientId = clientId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator()
    {
        var (appId, endpoint, validate, http) = (MicrosoftAppId, OAuthEndpoint, ValidateAuthority, TokenHttpClient);
        var identity = new ManagedIdentityTokenSource(_clientId, LoginEndpoint.IsGovernment(endpoint) ? GovernmentExchangeAudience : ExchangeAudience, http, TimeProvider.System);
        return Share("federated", _clientId, new ConfidentialClientTokenSource(
            appId,
            Authentication.OAuthScope.Of(OAuthScope),
            new Lazy<IConfidentialClientApplication>(() => ConfidentialClientTokenSource.Build(
                appId, endpoint, validate, http, b => b.WithClientAssertion(async cancellationToken => (await identity.AcquireAsync(false, cancellationToken).ConfigureAwait(false)).Value))),
            TimeProvider.System));
    }
}
