namespace MluviiBot.Simulator.BotService;

/// <summary>A bot as it is registered with the bot service.</summary>
public sealed record BotRegistration
{
    /// <summary>The bot's name; part of its id in activities.</summary>
    public required string Name { get; init; }

    /// <summary>Where the bot takes activities, for instance <c>http://localhost:3978/api/messages</c>.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>The bot's app id; null: neither side authenticates.</summary>
    public string? AppId { get; init; }

    /// <summary>With which the bot gets its tokens.</summary>
    public string? Password { get; init; }

    /// <summary>With which a Direct Line client gets to the bot.</summary>
    public required string DirectLineSecret { get; init; }

    /// <summary>The bot's account, as its activities carry it.</summary>
    public string Id => $"{Name}@mluvii";
}
