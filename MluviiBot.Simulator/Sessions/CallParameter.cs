namespace MluviiBot.Simulator.Sessions;

/// <summary>A session parameter.</summary>
/// <param name="Value">The value; null is one too.</param>
/// <param name="Source">Who set it last.</param>
/// <param name="IsReadOnly">Whether the tenant keeps bots and forms from changing it.</param>
public sealed record CallParameter(string? Value, ParameterSource Source, bool IsReadOnly);
