namespace MluviiBot.Simulator.World;

/// <summary>The form for guests whom nobody can serve now.</summary>
/// <param name="EMail">Where its messages go.</param>
public sealed record OfflineForm(string EMail);
