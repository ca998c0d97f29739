using System.Text.Json.Serialization;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A session parameter.</summary>
/// <param name="Value">The value; null is one too.</param>
/// <param name="Source">Who set it last.</param>
/// <param name="IsReadOnly">Whether the tenant keeps bots and forms from changing it.</param>
public sealed record CallParameter([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value, ParameterSource Source, bool IsReadOnly);
