namespace MluviiBot.TestClients;

/// <summary>A contact of the stand-in's directory, which matches the guest.</summary>
public sealed class StandInContact
{
    public long Id { get; set; }

    /// <summary>How well it matches, 0 to 100.</summary>
    public double Score { get; set; }

    /// <summary>What the directory knows, by the parameter's name.</summary>
    public IDictionary<string, string> Data { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
