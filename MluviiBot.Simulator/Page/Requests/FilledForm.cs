namespace MluviiBot.Simulator.Page.Requests;

/// <summary>The guest is done with a form of mluvii.</summary>
public sealed record FilledForm
{
    /// <summary>Number of the transcript's entry with the form.</summary>
    public required long EntryId { get; init; }

    /// <summary>What he filled in, by parameter.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
