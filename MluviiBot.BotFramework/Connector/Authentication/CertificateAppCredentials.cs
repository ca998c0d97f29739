using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class CertificateAppCredentials : AppCredentials
{
    public CertificateAppCredentials(CertificateAppCredentialsOptions options) : base(default(string), default(HttpClient), default(ILogger))
    {
        throw new NotImplementedException();
    }

    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null) : base(channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    public CertificateAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null) : base(channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, string oAuthScope = null, bool sendX5c = false, HttpClient customHttpClient = null, ILogger logger = null) : base(channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => throw new NotImplementedException();
}
