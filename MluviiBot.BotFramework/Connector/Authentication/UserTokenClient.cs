using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

public abstract class UserTokenClient : IDisposable
{
    protected UserTokenClient()
    {
    }

    protected static string CreateTokenExchangeState(string appId, string connectionName, Activity activity) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();

    protected virtual void Dispose(bool disposing) => throw new NotImplementedException();

    public abstract Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    public abstract Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken);

    public abstract Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    public abstract Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken);

    public abstract Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);
}
