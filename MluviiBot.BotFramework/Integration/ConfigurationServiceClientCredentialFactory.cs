using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        throw new NotImplementedException();
    }

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
