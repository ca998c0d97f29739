using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class ManagedIdentityAuthenticator : IAuthenticator
{
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        throw new NotImplementedException();
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) => throw new NotImplementedException();
}
