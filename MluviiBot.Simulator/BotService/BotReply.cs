namespace MluviiBot.Simulator.BotService;

/// <summary>How a bot answered an activity that was posted to it.</summary>
/// <param name="Json">What was posted.</param>
/// <param name="Status">The HTTP status; null when no answer came.</param>
/// <param name="Duration">Until the answer, or until nobody waited any longer.</param>
/// <param name="Problem">What went wrong, in words; null when nothing did.</param>
public sealed record BotReply(string Json, int? Status, TimeSpan Duration, string? Problem)
{
    /// <summary>The bot has taken the activity.</summary>
    public bool IsTaken => Status is >= 200 and < 300;

    /// <summary>The bot did not answer in time.</summary>
    public bool IsLate { get; init; }
}
