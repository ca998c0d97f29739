namespace MluviiBot.Simulator.World;

/// <summary>A file that the tenant keeps in mluvii, to be shared by name.</summary>
public sealed record StoredFile(int Id, string Name);
