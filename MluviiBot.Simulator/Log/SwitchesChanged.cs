using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Log;

/// <summary>mluvii is played otherwise.</summary>
/// <param name="Switches">The switches as they are now.</param>
public sealed record SwitchesChanged(Switches Switches) : SimulationEvent;
