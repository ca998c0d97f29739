#nullable enable
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Matches the words of values against the words of an utterance.</summary>
internal static class ValueFinder
{
    private const int DefaultTokenDistance = 2;

    /// <summary>For users who type "cervena" for "červená": a second look when the exact words were not found.</summary>
    public static List<ModelResult<FoundChoice>> FindChoicesWithoutDiacritics(string utterance, IList<Choice> choices, FindChoicesOptions options)
        => Ascii.IsValid(utterance) && ValuesOf(choices, options).TrueForAll(value => value.Value is null || Ascii.IsValid(value.Value))
            ? []
            : FindChoices(utterance, choices, options, foldDiacritics: true);

    public static List<ModelResult<FoundChoice>> FindChoices(string? utterance, IList<Choice> choices, FindChoicesOptions options, bool foldDiacritics)
    {
        var found = FindValues(utterance, ValuesOf(choices, options), options, foldDiacritics);
        return found.ConvertAll(match => new ModelResult<FoundChoice>
        {
            Start = match.Start,
            End = match.End,
            Text = match.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[match.Resolution.Index].Value,
                Index = match.Resolution.Index,
                Score = match.Resolution.Score,
                Synonym = match.Resolution.Value,
            },
        });
    }

    public static List<ModelResult<FoundValue>> FindValues(string? utterance, List<SortedValue> values, FindValuesOptions options, bool foldDiacritics)
    {
        if (string.IsNullOrEmpty(utterance))
        {
            return [];
        }

        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenize(utterance, options.Locale);
        if (tokens.Count == 0)
        {
            return [];
        }

        var words = Normalized(tokens, foldDiacritics);
        var matches = new List<Match>();

        // Longest first, so that among equal scores the more specific value is kept.
        foreach (var value in values.Where(value => !string.IsNullOrEmpty(value?.Value)).OrderByDescending(value => value.Value.Length))
        {
            var searched = Normalized(tokenize(value.Value.Trim(), options.Locale), foldDiacritics);
            var matcher = new TokenMatcher(words, searched, options.MaxTokenDistance ?? DefaultTokenDistance, options.AllowPartialMatches);
            for (var start = 0; start < words.Length && matcher.Next(start) is { } span; start = span.End + 1)
            {
                matches.Add(new Match(value, span));
            }
        }

        return WithoutOverlaps(utterance, tokens, matches);
    }

    private static List<SortedValue> ValuesOf(IList<Choice> choices, FindChoicesOptions options)
    {
        var values = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (!options.NoValue)
            {
                values.Add(new SortedValue { Index = index, Value = choice.Value });
            }

            if (!options.NoAction && choice.Action?.Title is { } title)
            {
                values.Add(new SortedValue { Index = index, Value = title });
            }

            foreach (var synonym in CollectionsMarshal.AsSpan(choice.Synonyms))
            {
                values.Add(new SortedValue { Index = index, Value = synonym });
            }
        }

        return values;
    }

    private static string[] Normalized(List<Token> tokens, bool foldDiacritics)
    {
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var word = tokens[i].Normalized ?? string.Empty;
            words[i] = foldDiacritics ? Folding.Fold(word) : word;
        }

        return words;
    }

    private static List<ModelResult<FoundValue>> WithoutOverlaps(string utterance, List<Token> tokens, List<Match> matches)
    {
        var results = new List<ModelResult<FoundValue>>();
        var taken = new bool[tokens.Count];
        var indexes = new HashSet<int>();

        // OrderBy is stable: the longer value stays first.
        foreach (var (value, span) in matches.OrderByDescending(match => match.Span.Score))
        {
            var range = taken.AsSpan(span.Start, span.End - span.Start + 1);
            if (range.Contains(true) || !indexes.Add(value.Index))
            {
                continue;
            }

            range.Fill(true);
            var (start, end) = (tokens[span.Start].Start, tokens[span.End].End);
            results.Add(new ModelResult<FoundValue>
            {
                Start = start,
                End = end,
                Text = utterance[start..(end + 1)],
                TypeName = "value",
                Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = span.Score },
            });
        }

        results.Sort((left, right) => left.Start.CompareTo(right.Start));
        return results;
    }

    private readonly record struct Match(SortedValue Value, TokenSpan Span);
}
