#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>One reading of a date or time, in the forms that prompts return.</summary>
internal readonly record struct DateTimeReading(string Timex, string? Value, string? Start = null, string? End = null);

/// <summary>Finds the first date, time, or both together in a text.</summary>
internal static class DateTimeRecognizer
{
    public static List<DateTimeReading> Recognize(string text, string? locale, DateTime now) => [];
}
