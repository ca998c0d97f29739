using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class ManagedIdentityAppCredentials : AppCredentials
{
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null) : base(default(string), customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => throw new NotImplementedException();
}
