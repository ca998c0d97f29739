using System.Globalization;

namespace MluviiBot.Simulator.World;

/// <summary>When a group works, by the tenant's clock: <c>Mon-Fri 08:00-18:00, Sat 09:00-12:00</c>, <c>always</c> or <c>never</c>.</summary>
public sealed record BusinessHours
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private readonly IReadOnlyList<Span> _spans;

    private BusinessHours(string text, IReadOnlyList<Span> spans)
    {
        Text = text;
        _spans = spans;
    }

    public static BusinessHours Always { get; } = Parse("always");

    public static BusinessHours Never { get; } = Parse("never");

    /// <summary>The hours as they were written.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">The text is none of the forms; the message shows them.</exception>
    public static BusinessHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim().ToUpperInvariant() switch
        {
            "ALWAYS" => new BusinessHours("always", [.. Enum.GetValues<DayOfWeek>().Select(day => new Span(day, TimeSpan.Zero, TimeSpan.FromDays(1)))]),
            "NEVER" => new BusinessHours("never", []),
            _ => new BusinessHours(text, [.. text.Split(',').SelectMany(part => ReadSpans(text, part))]),
        };
    }

    /// <summary>Whether the group works at a time of the tenant's clock.</summary>
    public bool AreOpen(DateTime local) => _spans.Any(span => span.Day == local.DayOfWeek && span.From <= local.TimeOfDay && local.TimeOfDay < span.Until);

    public bool Equals(BusinessHours? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static IEnumerable<Span> ReadSpans(string text, string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var days = words.Length == 2 ? words[0].Split('-') : [];
        var times = words.Length == 2 ? words[1].Split('-') : [];
        if (days.Length is not (1 or 2) || times.Length != 2
            || ReadDay(days[0]) is not { } first || ReadDay(days[^1]) is not { } last
            || ReadTime(times[0]) is not { } from || ReadTime(times[1]) is not { } until || from >= until)
        {
            throw new FormatException($"'{text}' are no hours: write them as 'Mon-Fri 08:00-18:00, Sat 09:00-12:00', 'always' or 'never'.");
        }

        return Enumerable.Range(0, ((last - first + 7) % 7) + 1).Select(offset => new Span((DayOfWeek)((first + offset) % 7), from, until));
    }

    private static int? ReadDay(string day)
    {
        var index = Array.FindIndex(Days, known => known.Equals(day, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }

    private static TimeSpan? ReadTime(string time) => time == "24:00" ? TimeSpan.FromDays(1)
        : TimeSpan.TryParseExact(time, @"h\:mm", CultureInfo.InvariantCulture, out var read) ? read
        : null;

    private sealed record Span(DayOfWeek Day, TimeSpan From, TimeSpan Until);
}
