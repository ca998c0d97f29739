using System.Security.Cryptography;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.Hosting;

/// <summary>Who the bot is for the simulator, and the settings that make it trust the simulator in Azure's place.</summary>
/// <param name="AppId">The bot's app id.</param>
/// <param name="Password">With which it gets its tokens.</param>
internal sealed record BotAccount(string AppId, string Password)
{
    /// <summary>Null when nobody authenticates.</summary>
    public static BotAccount? Of(SimulatorSettings settings) => settings.Authenticates
        ? new BotAccount(settings.AppId ?? Guid.NewGuid().ToString(), settings.AppPassword ?? RandomNumberGenerator.GetHexString(32, lowercase: true))
        : null;

    /// <summary>The Bot Framework SDK's own settings for a service other than Azure's.</summary>
    /// <param name="serviceUrl">Where the bot reaches the simulator.</param>
    public IReadOnlyDictionary<string, string> SettingsFor(string serviceUrl) => new Dictionary<string, string>
    {
        ["MicrosoftAppType"] = "MultiTenant",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = Password,
        ["ToChannelFromBotLoginUrl"] = $"{serviceUrl}/botframework.com",
        ["ToChannelFromBotOAuthScope"] = ChannelTokens.ConnectorAudience,
        ["ToBotFromChannelTokenIssuer"] = serviceUrl,
        ["OAuthUrl"] = serviceUrl,
        ["ToBotFromChannelOpenIdMetadataUrl"] = serviceUrl + IssuerEndpoints.MetadataPath,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = serviceUrl + IssuerEndpoints.MetadataPath,
    };
}
