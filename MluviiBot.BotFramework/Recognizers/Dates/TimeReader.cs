#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>
/// Reads a time of day that starts at a word. An hour up to twelve without "am", "odpoledne" and the like has two readings, unless
/// it is written as on a 24 hour clock.
/// </summary>
internal static class TimeReader
{
    public static int Read(DateText text, int index, out TimeReading[] found)
    {
        found = [];
        var next = index + text.Match(text.Dates.DayHalves, index, out var leading);
        DayHalf? half = next > index ? leading : null;

        // "večer v 8", "in the evening, at 8"; a half of the day alone is no time.
        var start = half is null ? next : next + text.Match(text.Dates.Fillers, next, out _);
        var after = ReadTime(text, next, half, out found);
        if (after == next && start > next)
        {
            next = start;
            after = ReadTime(text, next, half, out found);
        }

        return after > next ? after : index;
    }

    private static int ReadTime(DateText text, int index, DayHalf? half, out TimeReading[] found)
    {
        if (text.Match(text.Dates.NamedHours, index, out var named) is var whole and > 0)
        {
            found = [Hour(new TimeOnly(named, 0))];
            return index + whole;
        }

        var next = index + text.Match(text.Dates.TimePrepositions, index, out _);
        var hasPreposition = next > index;
        if (hasPreposition && text.Match(text.Dates.NamedHours, next, out named) is var taken and > 0)
        {
            found = [Hour(new TimeOnly(named, 0))];
            return next + taken;
        }

        var after = ReadShifted(text, next, half, out found);
        after = after > next ? after : ReadClock(text, next, hasPreposition, half, out found);
        after = after > next ? after : ReadHour(text, next, hasPreposition, half, out found);
        return after > next ? after : index;
    }

    // "half past two", "půl třetí"
    private static int ReadShifted(DateText text, int index, DayHalf? half, out TimeReading[] found)
    {
        found = [];
        var taken = text.Match(text.Dates.HourShifts, index, out var shift);
        if (taken == 0)
        {
            return index;
        }

        var next = index + taken;
        var words = text.Number(next, out var hour);
        if (words == 0 && text.Dates.ShiftedHoursAreOrdinals && next < text.Words.Count)
        {
            words = OrdinalRecognizer.Read(text.Words, next, text.Language.Ordinals, out hour);
        }

        if (words == 0 || hour is < 1 or > 12)
        {
            return index;
        }

        next += words;
        next += ReadHalf(text, next, ref half);
        var minutes = ((hour * 60) + shift + (24 * 60)) % (24 * 60);
        found = Readings(minutes / 60, minutes % 60, 0, half, isAmbiguous: true, Minute);
        return next;
    }

    // "15:00", "3:30 pm", "v 15.30", "15h30"
    private static int ReadClock(DateText text, int index, bool hasPreposition, DayHalf? half, out TimeReading[] found)
    {
        found = [];
        var width = text.Digits(index, out var hour);
        if (width is 0 or > 2 || hour > 24)
        {
            return index;
        }

        var minuteAt = index + 1 + text.Match(text.Dates.HourMarks, index + 1, out _);
        var hasHourMark = minuteAt > index + 1 && minuteAt < text.Words.Count && text.Words[index + 1].Attached && text.Words[minuteAt].Attached;
        minuteAt = hasHourMark ? minuteAt : index + 1;

        var isPoint = text.After(index) == '.' && text.AreJoined(index, '.') && text.Words[index].End + 1 == text.Words[index + 1].Start;
        var isColon = text.After(index) == ':' && text.AreJoined(index, ':');
        if ((!isColon && !isPoint && !hasHourMark) || text.Digits(minuteAt, out var minute) != 2 || minute > 59)
        {
            return index;
        }

        var second = 0;
        var next = minuteAt + 1;
        if (isColon && text.AreJoined(minuteAt, ':') && text.Digits(next, out second) == 2 && second <= 59)
        {
            next++;
        }
        else
        {
            second = 0;
        }

        var marked = text.Match(text.Dates.HourMarks, next, out _);
        var halved = ReadHalf(text, next + marked, ref half);
        if (isPoint && !hasPreposition && marked == 0 && halved == 0)
        {
            return index;
        }

        found = Readings(hour, minute, second, half, text.Dates.HasTwelveHourClock && width == 1 + (hour / 10), Minute);
        return next + marked + halved;
    }

    // "3pm", "15 hodin", "at 3", "ve tři odpoledne"
    private static int ReadHour(DateText text, int index, bool hasPreposition, DayHalf? half, out TimeReading[] found)
    {
        found = [];
        var taken = text.Number(index, out var hour);
        if (taken == 0 || hour > 24)
        {
            return index;
        }

        var next = index + taken;
        var marked = text.Match(text.Dates.HourMarks, next, out _);
        var halved = ReadHalf(text, next + marked, ref half);
        if (marked + halved == 0 && !(hasPreposition && IsWholeTime(text, index, next)))
        {
            return index;
        }

        found = Readings(hour, 0, 0, half, isAmbiguous: true, Hour);
        return next + marked + halved;
    }

    // "at 3" stands alone or beside a date; "v 5 pokojích" is no time.
    private static bool IsWholeTime(DateText text, int index, int next)
        => DateReader.Read(text, index, out _) == index
            && (next >= text.Words.Count || text.Words[next].AfterPunctuation
                || text.Match(text.Dates.RangeMarks, next, out _) > 0 || text.Near<DateExpression>(DateReader.Read, next, out _) > 0);

    private static int ReadHalf(DateText text, int index, ref DayHalf? half)
    {
        var taken = text.Match(text.Dates.DayHalves, index, out var found);
        half = taken > 0 ? found : half;
        return taken;
    }

    private static TimeReading[] Readings(int hour, int minute, int second, DayHalf? half, bool isAmbiguous, Func<TimeOnly, TimeReading> reading)
    {
        if (half is not null && hour <= 12)
        {
            hour = (hour % 12) + (half is DayHalf.Pm ? 12 : 0);
            isAmbiguous = false;
        }

        var time = new TimeOnly(hour % 24, minute, second);
        return isAmbiguous && hour is >= 1 and <= 12 ? [reading(time), reading(time.AddHours(12))] : [reading(time)];
    }

    private static TimeReading Hour(TimeOnly time) => new(Timex.Hour(time), time);

    private static TimeReading Minute(TimeOnly time) => new(Timex.Minute(time), time);
}
