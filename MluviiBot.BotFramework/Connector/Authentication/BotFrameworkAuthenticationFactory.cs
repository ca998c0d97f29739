using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    public static BotFrameworkAuthentication Create() => throw new NotImplementedException();

    public static BotFrameworkAuthentication Create(string channelService, bool validateAuthority, string toChannelFromBotLoginUrl, string toChannelFromBotOAuthScope, string toBotFromChannelTokenIssuer, string oAuthUrl, string toBotFromChannelOpenIdMetadataUrl, string toBotFromEmulatorOpenIdMetadataUrl, string callerId, ServiceClientCredentialsFactory credentialFactory, AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory, ILogger logger) => throw new NotImplementedException();
}
