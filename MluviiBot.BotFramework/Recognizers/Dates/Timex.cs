#nullable enable
using System.Globalization;

namespace Microsoft.Recognizers.Text;

/// <summary>The forms in which dates and times are written in resolutions.</summary>
internal static class Timex
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Value(DateOnly date) => Of(date);

    public static string Value(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Value(DateOnly date, TimeOnly time) => $"{Value(date)} {Value(time)}";

    public static string OfAnyYear(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");

    public static string OfAnyMonth(int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}");

    public static string OfAnyWeek(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    public static string Week(DateOnly monday)
    {
        var date = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }

    public static string Hour(TimeOnly time) => time.ToString("'T'HH", CultureInfo.InvariantCulture);

    public static string Minute(TimeOnly time) => time.ToString(time.Second == 0 ? "'T'HH:mm" : "'T'HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Value(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Range(string start, string end, TimeSpan length)
    {
        // A period of days, or of hours and minutes when it has such.
        var period = length.TotalDays == Math.Truncate(length.TotalDays) ? $"P{length.Days}D"
            : length.Minutes == 0 ? $"PT{(int)length.TotalHours}H"
            : (int)length.TotalHours == 0 ? $"PT{length.Minutes}M" : $"PT{(int)length.TotalHours}H{length.Minutes}M";
        return $"({start},{end},{period})";
    }
}
