using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        throw new NotImplementedException();
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
