namespace MluviiBot.Extensions.Activities;

/// <summary>mluvii asks whether the bot is there.</summary>
/// <remarks>
/// From mluvii. API chatbot only. Answer HTTP 200 within 2 seconds and do nothing else; a bot that fails for 15 minutes is disabled. Has no session.
/// Source: mluvii's models only, and its API samples.
/// </remarks>
public sealed record Ping : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(Ping);
}
