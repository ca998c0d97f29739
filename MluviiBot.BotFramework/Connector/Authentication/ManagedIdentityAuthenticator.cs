using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of a user-assigned managed identity, shared by everybody in the process who asks for the same resource.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly SharedTokenAuthenticator _shared;

    /// <param name="appId">Client id of the identity.</param>
    /// <param name="resource">Audience of the tokens, with or without <c>/.default</c>.</param>
    /// <param name="customHttpClient">Client for the token requests.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(resource))
        {
            throw new ArgumentNullException(nameof(resource));
        }

        _shared = new SharedTokenAuthenticator(
            new TokenKey("managed identity", appId, string.Empty, OAuthScope.AudienceOf(resource)),
            new ManagedIdentityTokenSource(appId, resource, customHttpClient, TimeProvider.System),
            logger);
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) => _shared.GetTokenAsync(forceRefresh);
}
