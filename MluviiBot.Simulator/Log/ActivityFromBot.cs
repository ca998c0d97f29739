namespace MluviiBot.Simulator.Log;

/// <summary>A bot sent something. If mluvii refuses it, <see cref="ActivityRefused"/> follows.</summary>
/// <param name="ChatbotId">The bot.</param>
/// <param name="Activity">Name of mluvii's activity; <c>message</c> or <c>typing</c> for one of Bot Framework without any.</param>
/// <param name="Json">The body as it came.</param>
public sealed record ActivityFromBot(int ChatbotId, string Activity, string Json) : SimulationEvent
{
    internal override long Length => Json.Length;
}
