namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A source of access tokens for one app and audience.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">Asks for a new token though the one at hand is good: it was revoked, or the app's rights have changed.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
