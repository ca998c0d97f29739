namespace MluviiBot.Simulator.Log;

/// <summary>A bot took what <see cref="ActivityToBot"/> announced, or did not.</summary>
/// <param name="DeliveryOf">Sequence of the <see cref="ActivityToBot"/>.</param>
/// <param name="WireJson">The body as sent; null when nothing was sent.</param>
/// <param name="HttpStatus">The bot's answer; null when there was none.</param>
/// <param name="Duration">How long the bot took.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
public sealed record DeliveryEnded(long DeliveryOf, string? WireJson, int? HttpStatus, TimeSpan Duration, string? Error) : SimulationEvent
{
    internal override long Length => (WireJson?.Length ?? 0) + (Error?.Length ?? 0);
}
