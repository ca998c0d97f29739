using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class FederatedAppCredentials : AppCredentials
{
    public FederatedAppCredentials(string appId, string clientId, string channelAuthTenant = null, string oAuthScope = null, HttpClient customHttpClient = null, ILogger logger = null) : base(channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => throw new NotImplementedException();
}
