namespace MluviiBot.Simulator.Log;

/// <summary>The clock was set; the event's time is the new one.</summary>
/// <param name="By">How far, back when negative.</param>
public sealed record ClockSet(TimeSpan By) : SimulationEvent;
