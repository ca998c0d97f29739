namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    /// <summary>Another bot; its application id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";

    /// <summary>A channel of public Azure.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of Azure for the US government.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";
}
