using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The one place where requests to the bot are authenticated and its own requests get their credentials.
/// Make one with <see cref="BotFrameworkAuthenticationFactory"/> or from settings with ConfigurationBotFrameworkAuthentication.
/// </summary>
public abstract class BotFrameworkAuthentication
{
    protected BotFrameworkAuthentication()
    {
    }

    /// <summary>Authenticates a request that brings no activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The request is refused; the message says why.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} does not authenticate requests without an activity.");

    /// <summary>Authenticates the request that brought <paramref name="activity"/>.</summary>
    /// <param name="activity">Its channel id and service URL are checked against the token.</param>
    /// <param name="authHeader">The Authorization header; null or empty is accepted only by a bot without an app id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnauthorizedAccessException">The request is refused; the message says why.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Authenticates the opening of a streaming connection.</summary>
    /// <exception cref="UnauthorizedAccessException">The request is refused; the message says why.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>A factory of connector clients for the bot that <paramref name="claimsIdentity"/> was sent to.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>The <c>callerId</c> of an activity: null if authentication is off, another bot's urn, else <paramref name="callerId"/>.</summary>
    protected async Task<string> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return BotClaims.IsFromOtherBot(claimsIdentity) ? CallerIdConstants.BotToBotPrefix + BotClaims.CallingApp(claimsIdentity) : callerId;
    }

    /// <summary>Audience of the bot's requests to the channels.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException($"{GetType().Name} does not know its originating audience.");
}
