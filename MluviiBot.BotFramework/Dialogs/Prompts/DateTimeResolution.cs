namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date, a time or a range.</summary>
public class DateTimeResolution
{
    public DateTimeResolution()
    {
    }

    /// <summary>Where a range ends (not part of it), in the form of <see cref="Value"/>; null for a single point.</summary>
    public string End { get; set; }

    /// <summary>Where a range starts, in the form of <see cref="Value"/>; null for a single point.</summary>
    public string Start { get; set; }

    /// <summary>What was said, as TIMEX: <c>2026-12-05</c>, <c>XXXX-12-05</c> without a year, <c>XXXX-WXX-1</c> for a Monday, <c>T15:30</c>.</summary>
    public string Timex { get; set; }

    /// <summary><c>yyyy-MM-dd</c>, <c>HH:mm:ss</c> or <c>yyyy-MM-dd HH:mm:ss</c> without an offset, the guest's local time; null for a range.</summary>
    public string Value { get; set; }
}
