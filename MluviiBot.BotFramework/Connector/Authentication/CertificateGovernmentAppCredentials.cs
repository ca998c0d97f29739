using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class CertificateGovernmentAppCredentials : CertificateAppCredentials
{
    public CertificateGovernmentAppCredentials(CertificateAppCredentialsOptions options) : base(options)
    {
        throw new NotImplementedException();
    }

    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null) : base(clientCertificate, appId, channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null) : base(clientCertificate, sendX5c, appId, channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    public CertificateGovernmentAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, string oAuthScope = null, bool sendX5c = false, HttpClient customHttpClient = null, ILogger logger = null) : base(clientCertificate, sendX5c, appId, channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    protected override string DefaultChannelAuthTenant => throw new NotImplementedException();

    protected override string ToChannelFromBotLoginUrlTemplate => throw new NotImplementedException();

    protected override string ToChannelFromBotOAuthScope => throw new NotImplementedException();
}
