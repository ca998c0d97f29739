#nullable enable
using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>One reading of a date.</summary>
internal readonly record struct DateReading(string Timex, DateOnly Date);

/// <summary>One reading of a time of day.</summary>
internal readonly record struct TimeReading(string Timex, TimeOnly Time);

/// <summary>A date as it was said: one or two days it may mean, a span of days, or a moment.</summary>
internal sealed record DateExpression
{
    public static DateExpression None { get; } = new();

    public DateReading[] Days { get; init; } = [];

    public DateTimeReading? Whole { get; init; }
}

/// <summary>A text in which dates are looked for, with what is known about its language and time.</summary>
internal sealed class DateText
{
    private const int LongestNumber = 4;
    private const int MostFillers = 3;

    // Far enough from the ends of the calendar for everything that is added or taken away.
    private const int FirstYear = 1000;
    private const int LastYear = 8999;

    public DateText(string text, string? locale, DateTime now)
    {
        Text = text;
        Words = WordReader.Read(text);
        Language = Language.Of(locale);
        Now = now.Year is < FirstYear or > LastYear ? DateTime.Now : now;
        Order = IsBritish(locale) ? DateOrder.DayMonthYear : Language.Dates.Order;
    }

    public string Text { get; }

    public List<Word> Words { get; }

    public Language Language { get; }

    public DateWords Dates => Language.Dates;

    public DateTime Now { get; }

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public DateOrder Order { get; }

    public int Match<T>(PhraseTable<T> table, int index, out T meaning)
    {
        meaning = default!;
        return index < Words.Count ? table.Match(Words, index, out meaning) : 0;
    }

    /// <summary>The number of digits of a short number at a word, or 0.</summary>
    public int Digits(int index, out int value)
    {
        value = 0;
        if (index >= Words.Count || Words[index] is not { Kind: WordKind.Digits } word || word.End - word.Start > LongestNumber)
        {
            return 0;
        }

        for (var i = word.Start; i < word.End; i++)
        {
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(Text[i]);
        }

        return word.End - word.Start;
    }

    /// <summary>A whole number in digits or words; returns how many words it takes.</summary>
    public int Number(int index, out int value)
    {
        value = 0;
        if (index >= Words.Count)
        {
            return 0;
        }

        if (Words[index].Kind is WordKind.Digits)
        {
            return Digits(index, out value) > 0 ? 1 : 0;
        }

        var after = NumberWordReader.Read(Words, index, Language.Numbers, out var number);
        if (after == index || number.Exact is not (>= 0 and <= 9999) || number.Exact != decimal.Truncate(number.Exact.Value))
        {
            return 0;
        }

        value = (int)number.Exact.Value;
        return after - index;
    }

    /// <summary>The character right behind a word, or 0.</summary>
    public char After(int index) => Words[index].End < Text.Length ? Text[Words[index].End] : '\0';

    /// <summary>Whether only this character, and spaces behind it, stand between two words.</summary>
    public bool AreJoined(int index, char separator)
    {
        if (index + 1 >= Words.Count || After(index) != separator)
        {
            return false;
        }

        var between = Text.AsSpan(Words[index].End + 1, Words[index + 1].Start - Words[index].End - 1);
        return between.Length <= 2 && between.IsWhiteSpace() && (separator == '.' || between.IsEmpty);
    }

    /// <summary>Tries a reader at a word and behind each of the few fillers that may follow ("on", "at the").</summary>
    public int Near<T>(Reader<T> read, int index, out T found)
    {
        found = default!;
        for (var i = 0; i <= MostFillers && index < Words.Count; i++)
        {
            var next = read(this, index, out found);
            if (next > index)
            {
                return next;
            }

            var filler = Match(Dates.Fillers, index, out _);

            // The T of 2026-12-05T15:00.
            filler = filler == 0 && Words[index] is { Attached: true, Key: "t" } ? 1 : filler;
            if (filler == 0)
            {
                break;
            }

            index += filler;
        }

        return 0;
    }

    private static bool IsBritish(string? locale)
        => locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) && locale.Length > 2
            && !locale.EndsWith("us", StringComparison.OrdinalIgnoreCase) && !locale.EndsWith("ph", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reads what starts at a word; returns the index of the word after it, or the same index.</summary>
internal delegate int Reader<T>(DateText text, int index, out T found);
