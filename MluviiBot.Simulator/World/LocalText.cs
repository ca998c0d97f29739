namespace MluviiBot.Simulator.World;

/// <summary>A text in the languages of the tenant's guests.</summary>
/// <param name="Texts">The text by language, two letters.</param>
public sealed record LocalText(IReadOnlyDictionary<string, string> Texts)
{
    public static LocalText Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>The text in a language, else in the first that there is; empty when there is none.</summary>
    public string In(string? language) =>
        language is not null && Texts.TryGetValue(language, out var text) ? text : Texts.Values.FirstOrDefault(string.Empty);
}
