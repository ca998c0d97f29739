#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one Bot Framework cloud.</summary>
internal sealed record CloudSettings
{
    public required string LoginUrl { get; init; }

    /// <summary>Audience of the bot's own tokens.</summary>
    public required string Audience { get; init; }

    public required string ChannelIssuer { get; init; }

    public required string OAuthUrl { get; init; }

    public required string ChannelMetadataUrl { get; init; }

    public required string EmulatorMetadataUrl { get; init; }

    public string? CallerId { get; init; }

    public bool ValidateAuthority { get; init; } = true;

    public static CloudSettings PublicAzure { get; } = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        Audience = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = AuthenticationConstants.OAuthUrl,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Schema.CallerIdConstants.PublicAzureChannel,
    };

    public static CloudSettings USGovernment { get; } = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        Audience = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        ChannelIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        OAuthUrl = GovernmentAuthenticationConstants.OAuthUrlGov,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = Schema.CallerIdConstants.USGovChannel,
    };

    /// <param name="channelService">Empty for public Azure, <c>https://botframework.azure.us</c> for the US government.</param>
    /// <exception cref="NotSupportedException">Another channel service, without the settings that would describe it.</exception>
    public static CloudSettings Of(string? channelService, bool otherSettings)
    {
        if (string.IsNullOrEmpty(channelService))
        {
            return PublicAzure;
        }

        if (channelService.TrimEnd('/').Equals(GovernmentAuthenticationConstants.ChannelService, StringComparison.OrdinalIgnoreCase))
        {
            return USGovernment;
        }

        return otherSettings
            ? PublicAzure
            : throw new NotSupportedException(
                $"ChannelService '{channelService}' is not known: leave it empty for public Azure, use '{GovernmentAuthenticationConstants.ChannelService}', or describe the service by the ToChannelFromBot... and ToBotFrom... settings.");
    }
}
