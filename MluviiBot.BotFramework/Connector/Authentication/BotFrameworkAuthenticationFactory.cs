using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Authentication for a bot without an app id: everybody may call it, and it signs nothing.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>Authentication against public Azure, the US government cloud, or a service described by the arguments. What is empty is as in public Azure (or the government cloud).</summary>
    /// <param name="channelService">Empty for public Azure, <c>https://botframework.azure.us</c> for the US government.</param>
    /// <param name="validateAuthority">Whether the token issuer must be one that MSAL knows.</param>
    /// <param name="toChannelFromBotLoginUrl">Token issuer for the bot's own tokens.</param>
    /// <param name="toChannelFromBotOAuthScope">Audience of the bot's own tokens.</param>
    /// <param name="toBotFromChannelTokenIssuer">Issuer of the channels' tokens.</param>
    /// <param name="oAuthUrl">The token service for the users' tokens.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">Where the channels' keys are published: https, or http on this machine.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">Where the keys of test clients' tokens are published: https, or http on this machine.</param>
    /// <param name="callerId">The callerId of activities from this service.</param>
    /// <param name="credentialFactory">The bot's identity.</param>
    /// <param name="authConfiguration">Further rules.</param>
    /// <param name="httpClientFactory">Clients for keys and connectors; default: one client shared by the process.</param>
    /// <param name="logger">Refusals and failed renewals are told here.</param>
    /// <exception cref="NotSupportedException">The channel service is not known.</exception>
    /// <exception cref="ArgumentException">An address is not usable; the message names the setting.</exception>
    public static BotFrameworkAuthentication Create(string channelService, bool validateAuthority, string toChannelFromBotLoginUrl, string toChannelFromBotOAuthScope, string toBotFromChannelTokenIssuer, string oAuthUrl, string toBotFromChannelOpenIdMetadataUrl, string toBotFromEmulatorOpenIdMetadataUrl, string callerId, ServiceClientCredentialsFactory credentialFactory, AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(credentialFactory);
        string[] described =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        var cloud = CloudSettings.Of(channelService, described.Any(value => !string.IsNullOrEmpty(value)));
        cloud = cloud with
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = Address(toChannelFromBotLoginUrl, cloud.LoginUrl, "ToChannelFromBotLoginUrl"),
            Audience = Or(toChannelFromBotOAuthScope, cloud.Audience),
            ChannelIssuer = Or(toBotFromChannelTokenIssuer, cloud.ChannelIssuer),
            OAuthUrl = Address(oAuthUrl, cloud.OAuthUrl, "OAuthUrl"),
            ChannelMetadataUrl = Address(toBotFromChannelOpenIdMetadataUrl, cloud.ChannelMetadataUrl, "ToBotFromChannelOpenIdMetadataUrl"),
            EmulatorMetadataUrl = Address(toBotFromEmulatorOpenIdMetadataUrl, cloud.EmulatorMetadataUrl, "ToBotFromEmulatorOpenIdMetadataUrl"),

            // Somebody else's tokens do not make the caller Azure.
            CallerId = Or(callerId, string.IsNullOrEmpty(toBotFromChannelTokenIssuer) ? cloud.CallerId : null),
        };
        return new CloudAuthentication(
            cloud, credentialFactory, authConfiguration ?? new AuthenticationConfiguration(), httpClientFactory, logger ?? NullLogger.Instance, TimeProvider.System);
    }

    private static string Or(string value, string otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;

    private static string Address(string value, string otherwise, string setting) =>
        string.IsNullOrEmpty(value) ? otherwise : MetadataDocuments.Check(value, setting).OriginalString;
}
