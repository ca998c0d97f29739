#nullable enable
namespace Microsoft.Recognizers.Text;

internal enum DateOrder
{
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

internal enum DateUnit
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

internal enum DayHalf
{
    Am,
    Pm,
}

/// <summary>How a language speaks of dates and times. Languages that fill in the order only have their numeric dates read.</summary>
internal sealed class DateWords
{
    public required DateOrder Order { get; init; }

    /// <summary>"3:00" may be in the afternoon.</summary>
    public bool HasTwelveHourClock { get; init; }

    /// <summary>Days from today.</summary>
    public PhraseTable<int> RelativeDays { get; init; } = new();

    public PhraseTable<bool> Now { get; init; } = new();

    /// <summary>From 1, Monday.</summary>
    public PhraseTable<int> Weekdays { get; init; } = new();

    public PhraseTable<int> Months { get; init; } = new();

    /// <summary>-1 last, 0 this, 1 next.</summary>
    public PhraseTable<int> Modifiers { get; init; } = new();

    public PhraseTable<DateUnit> Units { get; init; } = new();

    /// <summary>Before an amount: 1 "in two days", -1 "před dvěma dny".</summary>
    public PhraseTable<int> AmountPrefixes { get; init; } = new();

    /// <summary>After an amount: -1 "two days ago".</summary>
    public PhraseTable<int> AmountSuffixes { get; init; } = new();

    /// <summary>"am", "in the evening": which half of the day an hour is in.</summary>
    public PhraseTable<DayHalf> DayHalves { get; init; } = new();

    /// <summary>Noon and midnight, as hours.</summary>
    public PhraseTable<int> NamedHours { get; init; } = new();

    /// <summary>Words after an hour: "o'clock", "hodin".</summary>
    public PhraseTable<bool> HourMarks { get; init; } = new();

    /// <summary>Words before a time: "at", "v".</summary>
    public PhraseTable<bool> TimePrepositions { get; init; } = new();

    /// <summary>Minutes added to the hour that follows: "half past" 30, "quarter to" -15, "půl" -30.</summary>
    public PhraseTable<int> HourShifts { get; init; } = new();

    /// <summary>The hour after a shift is an ordinal there: "půl třetí".</summary>
    public bool ShiftedHoursAreOrdinals { get; init; }

    /// <summary>Words between two ends: "to", "do".</summary>
    public PhraseTable<bool> RangeMarks { get; init; } = new();

    /// <summary>Words that may stand between the parts of one expression.</summary>
    public PhraseTable<bool> Fillers { get; init; } = new();

    public static DateWords Numeric(DateOrder order) => new() { Order = order };

    /// <summary>Phrases of one meaning, then the next: "a,b" 0; "c" 1.</summary>
    public static PhraseTable<T> Table<T>(params ReadOnlySpan<(string Phrases, T Meaning)> entries)
    {
        var table = new PhraseTable<T>();
        foreach (var (phrases, meaning) in entries)
        {
            table.Add(phrases, meaning);
        }

        return table;
    }

    public static PhraseTable<bool> Set(string phrases) => new PhraseTable<bool>().Add(phrases, true);

    public static PhraseTable<int> List(string list) => new PhraseTable<int>().From(1, list);
}
