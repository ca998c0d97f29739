#nullable enable
using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>Reads dates that are said from today: "tomorrow", "in two weeks", "next month", "now".</summary>
internal static class RelativeDateReader
{
    // Nobody plans further, and the calendar does not end there.
    private const int MostYears = 100;

    public static int Read(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        if (text.Match(text.Dates.RelativeDays, index, out var days) is var taken and > 0)
        {
            found = DateReader.Exactly(text.Today.AddDays(days));
            return index + taken;
        }

        if (text.Match(text.Dates.Modifiers, index, out var shift) is var modified and > 0
            && text.Match(text.Dates.Units, index + modified, out var unit) is var unitWords and > 0 && Span(text.Today, unit, shift) is { } span)
        {
            found = new DateExpression { Whole = span };
            return index + modified + unitWords;
        }

        if (text.Match(text.Dates.Now, index, out _) is var now and > 0)
        {
            found = new DateExpression { Whole = new DateTimeReading("PRESENT_REF", Timex.Value(text.Now)) };
            return index + now;
        }

        return ReadAmount(text, index, out found);
    }

    public static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    public static DateTimeReading Month(DateOnly first)
        => new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), null, Timex.Value(first), Timex.Value(first.AddMonths(1)));

    private static DateTimeReading? Span(DateOnly today, DateUnit unit, int shift)
    {
        switch (unit)
        {
            case DateUnit.Week:
                var monday = Monday(today).AddDays(shift * 7);
                return new DateTimeReading(Timex.Week(monday), null, Timex.Value(monday), Timex.Value(monday.AddDays(7)));
            case DateUnit.Month:
                return Month(new DateOnly(today.Year, today.Month, 1).AddMonths(shift));
            case DateUnit.Year:
                var first = new DateOnly(today.Year + shift, 1, 1);
                return new DateTimeReading(first.ToString("yyyy", CultureInfo.InvariantCulture), null, Timex.Value(first), Timex.Value(first.AddYears(1)));
            default:
                return null;
        }
    }

    // "in two days", "za týden", "před 3 dny", "two days ago"
    private static int ReadAmount(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        var next = index + text.Match(text.Dates.AmountPrefixes, index, out var sign);
        var hasPrefix = next > index;
        var number = text.Number(next, out var amount);
        if (number == 0 && hasPrefix)
        {
            // "in a week", "za týden"
            number = next < text.Words.Count && text.Words[next].Key is "a" or "an" ? 1 : 0;
            amount = 1;
        }
        else if (number == 0)
        {
            return index;
        }

        next += number;
        var unitWords = text.Match(text.Dates.Units, next, out var unit);
        if (unitWords == 0)
        {
            return index;
        }

        next += unitWords;
        if (!hasPrefix)
        {
            var suffix = text.Match(text.Dates.AmountSuffixes, next, out sign);
            if (suffix == 0)
            {
                return index;
            }

            next += suffix;
        }

        var moment = Shifted(text.Now, unit, sign * amount);
        if (moment is null)
        {
            return index;
        }

        found = unit is DateUnit.Minute or DateUnit.Hour
            ? new DateExpression { Whole = new DateTimeReading(Timex.Moment(moment.Value), Timex.Value(moment.Value)) }
            : DateReader.Exactly(DateOnly.FromDateTime(moment.Value));
        return next;
    }

    private static DateTime? Shifted(DateTime now, DateUnit unit, int amount) => unit switch
    {
        DateUnit.Minute => now.AddMinutes(amount),
        DateUnit.Hour => now.AddHours(amount),
        DateUnit.Day => now.AddDays(amount),
        DateUnit.Week when Math.Abs(amount) <= MostYears * 52 => now.AddDays(amount * 7),
        DateUnit.Month when Math.Abs(amount) <= MostYears * 12 => now.AddMonths(amount),
        DateUnit.Year when Math.Abs(amount) <= MostYears => now.AddYears(amount),
        _ => null,
    };
}
