using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Log;

/// <summary>A session is new, moved on, or has other parameters, tags, flags or forms.</summary>
/// <param name="Session">The session as it is now, without its transcript.</param>
public sealed record SessionChanged(SessionView Session) : SimulationEvent;
