using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Log;

/// <summary>Guest and operator see something new.</summary>
/// <param name="Entry">What they see.</param>
public sealed record Shown(TranscriptEntry Entry) : SimulationEvent
{
    internal override long Length => Entry.Length;
}
