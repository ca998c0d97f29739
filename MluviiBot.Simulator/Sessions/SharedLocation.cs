namespace MluviiBot.Simulator.Sessions;

/// <summary>Where a guest is.</summary>
/// <param name="Latitude">Degrees, north of the equator.</param>
/// <param name="Longitude">Degrees, east of Greenwich.</param>
public sealed record SharedLocation(double Latitude, double Longitude);
