#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Finds numbers in a text, written in digits or in words.</summary>
internal static class NumberRecognizer
{
    // Ideographs may stand right before a digit; a letter there makes it a code ("A5").
    private const char FirstIdeograph = '\u2E80';

    /// <summary>The first number; a word that may be an article counts only when there is nothing else.</summary>
    public static RecognizedNumber? First(string text, string? locale)
    {
        RecognizedNumber? article = null;
        foreach (var number in Recognize(text, locale))
        {
            if (!number.IsArticle)
            {
                return number;
            }

            article ??= number;
        }

        return article;
    }

    /// <summary>The whole numbers from 1 up that may be places in a list.</summary>
    public static List<RecognizedPlace> RecognizePlaces(string text, string? locale)
    {
        var vocabulary = Language.Of(locale).Numbers;
        var numbers = new List<RecognizedNumber>();
        foreach (var number in Recognize(text, locale))
        {
            if (number.Exact is >= 1 and <= int.MaxValue && number.Exact == decimal.Truncate(number.Exact.Value))
            {
                numbers.Add(number);
            }
        }

        var places = numbers.FindAll(number => !number.IsArticle);
        if (places.Count == 0)
        {
            places = numbers;
        }
        else if (places.Count < numbers.Count)
        {
            // "the one with 3" means 3; "one and 3" means both.
            places = [.. numbers.Where((number, i) => !number.IsArticle
                || (i > 0 && AreListed(text, numbers[i - 1], number, vocabulary))
                || (i + 1 < numbers.Count && AreListed(text, number, numbers[i + 1], vocabulary)))];
        }

        return places.ConvertAll(number => new RecognizedPlace(number.Start, text[number.Start..number.End], (int)number.Exact!.Value));
    }

    public static IEnumerable<RecognizedNumber> Recognize(string text, string? locale)
    {
        var language = Language.Of(locale);
        var format = language.FormatFor(locale);
        var words = WordReader.Read(text);
        for (var i = 0; i < words.Count;)
        {
            if (words[i].Kind is WordKind.Digits)
            {
                var (number, next) = ReadDigits(text, words, i, language.Numbers, format);
                if (!IsPartOfCode(text, words[i]))
                {
                    yield return number;
                }

                i = next;
                continue;
            }

            var after = NumberWordReader.Read(words, i, language.Numbers, out var spelled);
            if (after > i)
            {
                yield return spelled;
            }

            i = Math.Max(after, i + 1);
        }
    }

    /// <summary>Whether nothing but "and" or punctuation stands between two numbers.</summary>
    private static bool AreListed(string text, RecognizedNumber first, RecognizedNumber second, NumberWords vocabulary)
    {
        var between = WordReader.Read(text[first.End..second.Start]);
        return Enumerable.Range(0, between.Count).All(i => vocabulary.Match(between, i, out var word) > 0 && word.Kind is NumberWordKind.And);
    }

    private static bool IsPartOfCode(string text, Word word) => word.Attached && char.IsLetter(text[word.Start - 1]) && text[word.Start - 1] < FirstIdeograph;

    private static (RecognizedNumber Number, int Next) ReadDigits(string text, List<Word> words, int index, NumberWords vocabulary, NumberFormat format)
    {
        var number = DigitReader.Read(text, words[index].Start, format);
        var next = index + 1;
        while (next < words.Count && words[next].Start < number.End)
        {
            next++;
        }

        // "5 million", "2,5 milionu"
        if (next < words.Count && !words[next].AfterPunctuation && vocabulary.Match(words, next, out var word) is var taken and > 0
            && word.Kind is NumberWordKind.Scale or NumberWordKind.Multiplier or NumberWordKind.Suffix)
        {
            next += taken;
            number = number with
            {
                End = words[next - 1].End,
                Approximate = number.Approximate * (double)word.Value,
                Exact = Math.Abs(number.Exact ?? decimal.MaxValue) < decimal.MaxValue / word.Value ? number.Exact * word.Value : null,
            };
        }

        // "mínus 5"
        if (index > 0 && !words[index].AfterPunctuation && vocabulary.Match(words, index - 1, out var before) == 1 && before.Kind is NumberWordKind.Minus)
        {
            number = number with { Start = words[index - 1].Start, Approximate = -number.Approximate, Exact = -number.Exact };
        }

        return (number, next);
    }
}
