namespace MluviiBot.Simulator.World;

/// <summary>Whether an operator is at the desk.</summary>
public enum Presence
{
    /// <summary>Logged in and taking guests.</summary>
    Online,

    /// <summary>Logged in, on a break.</summary>
    Away,

    /// <summary>Logged out.</summary>
    Offline,
}
