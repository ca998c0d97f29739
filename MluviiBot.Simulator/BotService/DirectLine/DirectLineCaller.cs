namespace MluviiBot.Simulator.BotService.DirectLine;

/// <summary>Who calls Direct Line.</summary>
/// <param name="Bot">Name of the bot.</param>
/// <param name="Conversation">The one conversation that a token is for; null for the bot's secret, which opens all.</param>
/// <param name="User">The user that a token was made for.</param>
internal sealed record DirectLineCaller(string Bot, string? Conversation, string? User)
{
    /// <summary>The token's time is over.</summary>
    public bool IsExpired { get; init; }

    /// <summary>The token is that of an address of the stream, and opens nothing else.</summary>
    public bool IsForStream { get; init; }
}
