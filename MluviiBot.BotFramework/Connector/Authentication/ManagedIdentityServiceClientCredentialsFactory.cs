using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        throw new NotImplementedException();
    }

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
