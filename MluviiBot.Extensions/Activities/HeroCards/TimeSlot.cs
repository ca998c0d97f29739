using System.Globalization;
using System.Text.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>A time that a form's time picker offers, as clocks show it where the guest is: mluvii takes no offset.</summary>
/// <remarks>
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sendherocard">mluvii's page</see>.
/// </remarks>
public readonly record struct TimeSlot
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <param name="start">When it begins, to the minute.</param>
    /// <param name="end">When it ends, to the minute; after <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not end after it begins.</exception>
    public TimeSlot(DateTime start, DateTime end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        Start = start;
        End = end;
    }

    /// <summary>When it begins.</summary>
    public DateTime Start { get; }

    /// <summary>When it ends.</summary>
    public DateTime End { get; }

    /// <summary>Slots as the value of a time picker among <see cref="SendHeroCard.InitialParams"/>: text that holds JSON.</summary>
    /// <param name="slots">What the picker offers; none is an empty picker.</param>
    public static string ToParameter(IEnumerable<TimeSlot> slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        return JsonSerializer.Serialize(slots.Select(slot => new { startTime = Text(slot.Start), endTime = Text(slot.End) }));
    }

    private static string Text(DateTime time) => time.ToString(Format, CultureInfo.InvariantCulture);
}
