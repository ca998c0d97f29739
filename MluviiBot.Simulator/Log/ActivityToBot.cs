namespace MluviiBot.Simulator.Log;

/// <summary>mluvii sends a bot an activity. How that went says <see cref="DeliveryEnded"/>.</summary>
/// <param name="ChatbotId">The bot.</param>
/// <param name="Activity">Name of the activity.</param>
/// <param name="Json">mluvii's activity; what it was wrapped in on the wire says <see cref="DeliveryEnded"/>.</param>
public sealed record ActivityToBot(int ChatbotId, string Activity, string Json) : SimulationEvent
{
    internal override long Length => Json.Length;
}
