#nullable enable
using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text;

/// <summary>What the recognisers know about a language. Each one's words stand in a file of its own and are read on first use.</summary>
internal sealed class Language
{
    private static readonly FrozenDictionary<string, Lazy<Language>> ByLanguage = new Dictionary<string, Func<Language>>
    {
        ["bg"] = Bulgarian.Create,
        ["cs"] = Czech.Create,
        ["de"] = German.Create,
        ["en"] = English.Create,
        ["es"] = Spanish.Create,
        ["fr"] = French.Create,
        ["hi"] = Hindi.Create,
        ["it"] = Italian.Create,
        ["ja"] = Japanese.Create,
        ["ko"] = Korean.Create,
        ["nl"] = Dutch.Create,
        ["pt"] = Portuguese.Create,
        ["sk"] = Slovak.Create,
        ["sv"] = Swedish.Create,
        ["tr"] = Turkish.Create,
        ["zh"] = Chinese.Create,
    }.ToFrozenDictionary(pair => pair.Key, pair => new Lazy<Language>(pair.Value), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Lazy<Language>>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByLanguage.GetAlternateLookup<ReadOnlySpan<char>>();

    public required NumberFormat Format { get; init; }

    public required NumberWords Numbers { get; init; }

    public required PhraseTable<int> Ordinals { get; init; }

    public required AnswerWords Answers { get; init; }

    public required DateWords Dates { get; init; }

    /// <summary>The language of a culture code; English for null and for languages that are not known.</summary>
    public static Language Of(string? locale)
        => BySpan.TryGetValue(NearestCulture.LanguageOf(locale), out var language) ? language.Value : ByLanguage["en"].Value;

    /// <summary>How numbers are written there: regions may differ from their language.</summary>
    public NumberFormat FormatFor(string? locale) => (locale is null ? null : NumberFormat.OfRegion(locale.ToLowerInvariant().Replace('_', '-'))) ?? Format;
}
