using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        throw new NotImplementedException();
    }

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
