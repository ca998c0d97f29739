namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>How mluvii speaks with API chatbots, section <c>ApiChatbot</c>.</summary>
public sealed class ApiChatbotOptions
{
    public const string Section = "ApiChatbot";

    /// <summary>Client id of the tenant's API key, which all of its API chatbots use.</summary>
    public string ClientId { get; set; } = "simulator";

    /// <summary>Client secret of the API key.</summary>
    public string ClientSecret { get; set; } = "simulator";

    /// <summary>How long a token is good for, by the simulator's clock; an hour, as at mluvii.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a bot may take to answer; 2 seconds, as at mluvii.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How often bots are asked whether they are there, by the simulator's clock. mluvii does not say how often it does.</summary>
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After failing for longer than this, by the simulator's clock, a bot is switched off; 15 minutes, as at mluvii.</summary>
    public TimeSpan FailingLimit { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How many activities a bot may send into one session in a minute; 120, as at mluvii.</summary>
    public int RequestsPerMinute { get; set; } = 120;
}
