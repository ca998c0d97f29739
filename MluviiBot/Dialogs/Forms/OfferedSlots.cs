using MluviiBot.Extensions.Activities;

namespace MluviiBot.Dialogs.Forms;

/// <summary>The slots that a time picker offers at a time.</summary>
internal static class OfferedSlots
{
    /// <param name="picker">Which slots.</param>
    /// <param name="now">When the form is sent; slots that have begun are left out.</param>
    public static IEnumerable<TimeSlot> Of(TimePickerOptions picker, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(picker.TimeZone)).DateTime;
        return DaysFrom(local.Date.AddDays(picker.FirstDay))
            .Where(day => picker.Weekends || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Take(picker.Days)
            .SelectMany(day => SlotsOf(day, picker))
            .Where(slot => slot.Start > local);
    }

    private static IEnumerable<DateTime> DaysFrom(DateTime day)
    {
        for (; ; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static IEnumerable<TimeSlot> SlotsOf(DateTime day, TimePickerOptions picker)
    {
        for (var start = picker.From; start + picker.Length <= picker.To; start += picker.Length)
        {
            yield return new TimeSlot(day + start, day + start + picker.Length);
        }
    }
}
