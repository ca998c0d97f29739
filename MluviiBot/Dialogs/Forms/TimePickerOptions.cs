namespace MluviiBot.Dialogs.Forms;

/// <summary>Which slots a time picker offers: the same ones every day, counted from the day on which the form is sent.</summary>
public sealed class TimePickerOptions
{
    /// <summary>Start of the first slot of a day; 9 o'clock by default.</summary>
    public TimeSpan From { get; set; } = TimeSpan.FromHours(9);

    /// <summary>Latest end of the last slot of a day; 17 o'clock by default.</summary>
    public TimeSpan To { get; set; } = TimeSpan.FromHours(17);

    /// <summary>Length of a slot; 30 minutes by default.</summary>
    public TimeSpan Length { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Days until the first one that is offered; 1, tomorrow, by default. 0 offers what is left of today.</summary>
    public int FirstDay { get; set; } = 1;

    /// <summary>How many days are offered; 5 by default. Days off do not count.</summary>
    public int Days { get; set; } = 5;

    /// <summary>Whether Saturdays and Sundays are offered; false by default.</summary>
    public bool Weekends { get; set; }

    /// <summary>Where these times hold, by IANA name; <c>Europe/Prague</c> by default.</summary>
    public string TimeZone { get; set; } = "Europe/Prague";
}
