using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    public static readonly MsalAppCredentials Empty;

    public MsalAppCredentials(string appId, string appPassword, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null) : base(default(string), default(HttpClient), logger)
    {
        throw new NotImplementedException();
    }

    public MsalAppCredentials(string appId, X509Certificate2 certificate, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null) : base(default(string), default(HttpClient), logger)
    {
        throw new NotImplementedException();
    }

    public MsalAppCredentials(string appId, X509Certificate2 certificate, bool sendX5c, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null) : base(default(string), default(HttpClient), logger)
    {
        throw new NotImplementedException();
    }

    public MsalAppCredentials(IConfidentialClientApplication clientApplication, string appId, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null) : base(default(string), default(HttpClient), logger)
    {
        throw new NotImplementedException();
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => throw new NotImplementedException();

    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) => throw new NotImplementedException();
}
