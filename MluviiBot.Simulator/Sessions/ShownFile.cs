namespace MluviiBot.Simulator.Sessions;

/// <summary>A file in a session.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Where it is; null for one of the tenant's files.</param>
public sealed record ShownFile(string Name, string? Url);
