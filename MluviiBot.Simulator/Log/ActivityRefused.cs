using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Log;

/// <summary>mluvii refused what a bot sent.</summary>
/// <param name="RefusalOf">Sequence of the <see cref="ActivityFromBot"/>.</param>
/// <param name="Refusal">What kind of mistake it is.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record ActivityRefused(long RefusalOf, BotSendRefusal Refusal, string Reason) : SimulationEvent
{
    internal override long Length => Reason.Length;
}
