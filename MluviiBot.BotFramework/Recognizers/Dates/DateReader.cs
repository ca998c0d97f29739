#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Reads one date that starts at a word: numeric, with a month's name, a weekday, or relative to today.</summary>
internal static class DateReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static int Read(DateText text, int index, out DateExpression found)
    {
        var next = NumericDateReader.Read(text, index, out found);
        next = next > index ? next : ReadDayAndMonth(text, index, out found);
        next = next > index ? next : ReadMonthFirst(text, index, out found);
        next = next > index ? next : ReadDayAlone(text, index, out found);
        next = next > index ? next : ReadWeekday(text, index, out found);
        next = next > index ? next : RelativeDateReader.Read(text, index, out found);
        return next;
    }

    /// <summary>The last one and the next one of a date that comes every year.</summary>
    public static DateExpression EveryYear(DateText text, int month, int day)
    {
        var today = text.Today;
        DateOnly? past = null, future = null;

        // 29 February comes at most eight years apart.
        for (var years = 0; years <= 8; years++)
        {
            past ??= OnDay(today.Year - years, month, day) is { } earlier && earlier < today ? earlier : null;
            future ??= OnDay(today.Year + years, month, day) is { } later && later >= today ? later : null;
        }

        var timex = Timex.OfAnyYear(month, day);
        return new DateExpression { Days = [new(timex, past!.Value), new(timex, future!.Value)] };
    }

    public static DateExpression Exactly(DateOnly date) => new() { Days = [new DateReading(Timex.Of(date), date)] };

    public static DateOnly? OnDay(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Whether some year has that day.</summary>
    public static bool IsDayOfMonth(int month, int day) => OnDay(2000, month, day) is not null;

    // "5 December 2026", "5. prosince", "fifth of December"
    private static int ReadDayAndMonth(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        var next = ReadDay(text, index, out var day);
        if (next == index)
        {
            return index;
        }

        next += text.Match(text.Dates.Fillers, next, out _);
        var taken = text.Match(text.Dates.Months, next, out var month);
        return taken == 0 || !IsDayOfMonth(month, day) ? index : WithYear(text, index, next + taken, month, day, out found);
    }

    // "December 5th, 2026", "prosinec 2026"
    private static int ReadMonthFirst(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        var taken = text.Match(text.Dates.Months, index, out var month);
        if (taken == 0)
        {
            return index;
        }

        var next = index + taken;
        if (text.Digits(next, out var year) == 4 && year is >= FirstYear and <= LastYear)
        {
            found = new DateExpression { Whole = RelativeDateReader.Month(new DateOnly(year, month, 1)) };
            return next + 1;
        }

        next += text.Match(text.Dates.Fillers, next, out _);
        var after = ReadDay(text, next, out var day);
        return after == next || !IsDayOfMonth(month, day) ? index : WithYear(text, index, after, month, day, out found);
    }

    // "the 5th", "5."
    private static int ReadDayAlone(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        if (text.Digits(index, out var day) is 0 or > 2 || day is 0 or > 31)
        {
            return index;
        }

        var isEnglish = IsOrdinalSuffix(text, index + 1);
        var hasPoint = text.Order is DateOrder.DayMonthYear && text.After(index) == '.' && !text.AreJoined(index, '.');
        if (!isEnglish && !hasPoint)
        {
            return index;
        }

        found = EveryMonth(text, day);
        return index + (isEnglish ? 2 : 1);
    }

    // "Monday", "next Monday", "Monday 5 December"
    private static int ReadWeekday(DateText text, int index, out DateExpression found)
    {
        found = DateExpression.None;
        var modified = text.Match(text.Dates.Modifiers, index, out var weeks);
        var taken = text.Match(text.Dates.Weekdays, index + modified, out var weekday);
        if (taken == 0)
        {
            return index;
        }

        var next = index + modified + taken;
        var monday = RelativeDateReader.Monday(text.Today);
        if (modified > 0)
        {
            found = Exactly(monday.AddDays((weeks * 7) + weekday - 1));
            return next;
        }

        // A date behind the weekday says more; it is not checked against it.
        if (text.Near<DateExpression>(ReadDatedDay, next, out var dated) is var after and > 0)
        {
            found = dated;
            return after;
        }

        var timex = Timex.OfAnyWeek(weekday);
        var day = monday.AddDays(weekday - 1);
        var past = day < text.Today ? day : day.AddDays(-7);
        found = new DateExpression { Days = [new(timex, past), new(timex, past.AddDays(7))] };
        return next;
    }

    private static int ReadDatedDay(DateText text, int index, out DateExpression found)
    {
        var next = NumericDateReader.Read(text, index, out found);
        next = next > index ? next : ReadDayAndMonth(text, index, out found);
        return next > index ? next : ReadMonthFirst(text, index, out found);
    }

    private static int WithYear(DateText text, int index, int next, int month, int day, out DateExpression found)
    {
        if (text.Digits(next, out var year) == 4 && year is >= FirstYear and <= LastYear && text.After(next) != ':')
        {
            var date = OnDay(year, month, day);
            found = date is null ? DateExpression.None : Exactly(date.Value);
            return date is null ? index : next + 1;
        }

        found = EveryYear(text, month, day);
        return next;
    }

    private static DateExpression EveryMonth(DateText text, int day)
    {
        var first = new DateOnly(text.Today.Year, text.Today.Month, 1);
        DateOnly? past = null, future = null;
        for (var months = 0; months <= 2; months++)
        {
            var (earlier, later) = (first.AddMonths(-months), first.AddMonths(months));
            past ??= OnDay(earlier.Year, earlier.Month, day) is { } before && before < text.Today ? before : null;
            future ??= OnDay(later.Year, later.Month, day) is { } after && after >= text.Today ? after : null;
        }

        var timex = Timex.OfAnyMonth(day);
        return new DateExpression { Days = [new(timex, past!.Value), new(timex, future!.Value)] };
    }

    private static int ReadDay(DateText text, int index, out int day)
    {
        if (text.Digits(index, out day) is 1 or 2)
        {
            return day is >= 1 and <= 31 ? index + (IsOrdinalSuffix(text, index + 1) ? 2 : 1) : index;
        }

        if (index >= text.Words.Count || text.Words[index].Kind is not WordKind.Letters)
        {
            return index;
        }

        var taken = OrdinalRecognizer.Read(text.Words, index, text.Language.Ordinals, out day);
        return day is >= 1 and <= 31 ? index + taken : index;
    }

    private static bool IsOrdinalSuffix(DateText text, int index)
        => index < text.Words.Count && text.Words[index] is { Attached: true, Key: "st" or "nd" or "rd" or "th" };
}
