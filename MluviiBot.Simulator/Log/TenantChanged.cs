using System.Text.Json.Serialization;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Log;

/// <summary>A group, an operator or another setting of the tenant changed.</summary>
/// <param name="Before">The tenant as it was.</param>
/// <param name="After">The tenant as it is now.</param>
public sealed record TenantChanged([property: JsonIgnore] Tenant Before, [property: JsonIgnore] Tenant After) : SimulationEvent;
