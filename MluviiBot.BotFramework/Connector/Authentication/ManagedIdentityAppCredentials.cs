using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a user-assigned managed identity: works only on the Azure host it is assigned to.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <param name="appId">Client id of the identity, which is the bot's app id.</param>
    /// <param name="oAuthScope">Audience of the tokens; default: the channels.</param>
    /// <param name="customHttpClient">Client for the token requests.</param>
    /// <param name="logger">Where failed renewals are told.</param>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        MicrosoftAppId = appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient, Logger));
}
