using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page.Views;

/// <summary>A session as a file: what was seen, and what went over the wire.</summary>
public sealed record SessionExport(SessionView Session, IReadOnlyList<SimulationEvent> Events);
