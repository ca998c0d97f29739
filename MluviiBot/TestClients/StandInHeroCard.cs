namespace MluviiBot.TestClients;

/// <summary>A form of the stand-in.</summary>
public sealed class StandInHeroCard
{
    public int Id { get; set; }

    public string Name { get; set; } = string.Empty;

    /// <summary>What the guest fills in, by the parameter's name, over what the bot filled in before. With nothing here the guest ignores the form.</summary>
    public IDictionary<string, string> Submission { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
