namespace MluviiBot.Simulator.Log;

/// <summary>A group, an operator or another setting of the tenant changed.</summary>
public sealed record TenantChanged : SimulationEvent;
