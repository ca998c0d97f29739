using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

[Obsolete("OBSOLETE")]
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    public MsalServiceClientCredentialsFactory(IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger logger = null)
    {
        throw new NotImplementedException();
    }

    public string AppId { get; }

    public string TenantId { get; }

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
