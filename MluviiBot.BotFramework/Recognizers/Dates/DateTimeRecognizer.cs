#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>One reading of a date or time, in the forms that prompts return.</summary>
internal readonly record struct DateTimeReading(string Timex, string? Value, string? Start = null, string? End = null);

/// <summary>Finds the first date, time, or both together in a text, or the range it begins.</summary>
internal static class DateTimeRecognizer
{
    // Whoever writes more before the date is not answering a question.
    private const int MostWords = 1_000;

    public static List<DateTimeReading> Recognize(string text, string? locale, DateTime now)
    {
        var words = new DateText(text, locale, now);
        for (var i = 0; i < Math.Min(words.Words.Count, MostWords); i++)
        {
            var next = DateReader.Read(words, i, out var date);
            if (next > i)
            {
                return date.Whole is { } whole ? [whole] : StartingWithDate(words, next, date.Days);
            }

            next = TimeReader.Read(words, i, out var times);
            if (next > i)
            {
                return StartingWithTime(words, next, times);
            }
        }

        return [];
    }

    private static List<DateTimeReading> StartingWithDate(DateText text, int next, DateReading[] days)
    {
        if (text.Near<TimeReading[]>(TimeReader.Read, next, out var times) > 0)
        {
            return Both(days, times);
        }

        if (RangeEnd<DateExpression>(text, next, DateReader.Read, out var end) && end.Whole is null && Range(days, end.Days, day => day.Date, lateFirst: true) is var (from, to))
        {
            var length = TimeSpan.FromDays(to.Date.DayNumber - from.Date.DayNumber);
            return [new DateTimeReading(Timex.Range(from.Timex, to.Timex, length), null, Timex.Value(from.Date), Timex.Value(to.Date))];
        }

        return [.. days.Select(day => new DateTimeReading(day.Timex, Timex.Value(day.Date)))];
    }

    private static List<DateTimeReading> StartingWithTime(DateText text, int next, TimeReading[] times)
    {
        if (text.Near<DateExpression>(DateReader.Read, next, out var date) > 0 && date.Whole is null)
        {
            return Both(date.Days, times);
        }

        if (RangeEnd<TimeReading[]>(text, next, TimeReader.Read, out var end) && Range(times, end, time => time.Time, lateFirst: times.Length == 1 || end.Length == 1) is var (from, to))
        {
            return [new DateTimeReading(Timex.Range(from.Timex, to.Timex, to.Time - from.Time), null, Timex.Value(from.Time), Timex.Value(to.Time))];
        }

        return [.. times.Select(time => new DateTimeReading(time.Timex, Timex.Value(time.Time)))];
    }

    private static List<DateTimeReading> Both(DateReading[] days, TimeReading[] times)
        => [.. from day in days from time in times select new DateTimeReading(day.Timex + time.Timex, Timex.Value(day.Date, time.Time))];

    private static bool RangeEnd<T>(DateText text, int next, Reader<T> read, out T end)
    {
        end = default!;
        var mark = text.Match(text.Dates.RangeMarks, next, out _);
        if (mark == 0)
        {
            return false;
        }

        // "to 5" reads the mark as the preposition of a time.
        return read(text, next, out end) > next || text.Near(read, next + mark, out end) > 0;
    }

    /// <summary>
    /// The first readings that make a range. Late starts come first for days, which lie in the future, and where one certain end
    /// fixes an uncertain start ("3 to 5 pm"); "9 to 5" starts in the morning.
    /// </summary>
    private static (T From, T To)? Range<T, TPoint>(T[] starts, T[] ends, Func<T, TPoint> point, bool lateFirst)
        where T : struct
        where TPoint : IComparable<TPoint>
    {
        foreach (var start in lateFirst ? starts.Reverse() : starts)
        {
            foreach (var end in ends)
            {
                if (point(end).CompareTo(point(start)) > 0)
                {
                    return (start, end);
                }
            }
        }

        return null;
    }
}
