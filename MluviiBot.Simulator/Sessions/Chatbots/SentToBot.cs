namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>How sending an activity to a bot went.</summary>
/// <param name="WireJson">The body as sent; null when this connection has nothing to send for the activity.</param>
/// <param name="HttpStatus">The bot's answer; null when there was none.</param>
/// <param name="Duration">How long the bot took.</param>
/// <param name="Error">Why it failed, in a sentence for developers; null when it did not.</param>
public sealed record SentToBot(string? WireJson, int? HttpStatus, TimeSpan Duration, string? Error = null)
{
    /// <summary>This connection has no such activity.</summary>
    public static SentToBot Nothing { get; } = new(null, null, TimeSpan.Zero);
}
