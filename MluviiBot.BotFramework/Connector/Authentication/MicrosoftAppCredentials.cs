using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    public static readonly MicrosoftAppCredentials Empty;

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null) : base(default(string), customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null) : base(channelAuthTenant, customHttpClient, logger)
    {
        throw new NotImplementedException();
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => throw new NotImplementedException();
}
