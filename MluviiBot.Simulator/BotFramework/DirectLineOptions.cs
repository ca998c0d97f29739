namespace MluviiBot.Simulator.BotFramework;

/// <summary>The Direct Line channel of a bot that is deployed.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Azure's, or that of a region or another service.</summary>
    public static readonly Uri AzureDomain = new("https://directline.botframework.com/v3/directline");

    /// <summary>What clients call the domain.</summary>
    public Uri Domain { get; set; } = AzureDomain;

    /// <summary>The channel's secret.</summary>
    public string Secret { get; set; } = "";

    /// <summary>How long to wait before asking again what the bot said.</summary>
    public TimeSpan ReadEvery { get; set; } = TimeSpan.FromSeconds(1);
}
