using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    public static readonly MicrosoftGovernmentAppCredentials Empty;

    public MicrosoftGovernmentAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null) : base(appId, password, customHttpClient, logger, oAuthScope)
    {
        throw new NotImplementedException();
    }

    public MicrosoftGovernmentAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null) : base(appId, password, customHttpClient, logger, oAuthScope)
    {
        throw new NotImplementedException();
    }

    protected override string DefaultChannelAuthTenant => throw new NotImplementedException();

    protected override string ToChannelFromBotLoginUrlTemplate => throw new NotImplementedException();

    protected override string ToChannelFromBotOAuthScope => throw new NotImplementedException();
}
