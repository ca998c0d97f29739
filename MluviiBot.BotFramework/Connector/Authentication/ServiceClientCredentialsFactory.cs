using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and makes the credentials for its outgoing requests.</summary>
public abstract class ServiceClientCredentialsFactory
{
    protected ServiceClientCredentialsFactory()
    {
    }

    /// <summary>Credentials of <paramref name="appId"/> for one audience. Called on every turn: reuse what you make.</summary>
    /// <param name="appId">One of the bot's app ids.</param>
    /// <param name="audience">For whom the tokens are: a channel service or another bot.</param>
    /// <param name="loginEndpoint">Address of the token issuer.</param>
    /// <param name="validateAuthority">Whether the issuer must be one that MSAL knows.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);

    /// <summary>True if the bot has no app id: it then takes requests from anybody.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Whether <paramref name="appId"/> is this bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);
}
