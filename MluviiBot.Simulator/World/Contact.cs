namespace MluviiBot.Simulator.World;

/// <summary>Somebody in the contact directory.</summary>
public sealed record Contact
{
    /// <summary>mluvii's <c>crmIdentityId</c>.</summary>
    public required long Id { get; init; }

    /// <summary>What is known, by the name of the session parameter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Data { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
