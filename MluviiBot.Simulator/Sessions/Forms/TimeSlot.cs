using System.Globalization;
using System.Text.Json;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Forms;

/// <summary>Spans of time that a time picker offers, as bots write them: <c>[{"startTime":"2021-12-06T14:00","endTime":"2021-12-06T14:30"}]</c>.</summary>
internal static class TimeSlot
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>Each span as the JSON of its object.</summary>
    /// <returns>Null when the text is not in that form.</returns>
    public static IReadOnlyList<string>? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind is JsonValueKind.Array && json.RootElement.EnumerateArray().All(IsSlot)
                ? [.. json.RootElement.EnumerateArray().Select(slot => slot.GetRawText())]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSlot(JsonElement slot) =>
        ReadTime(slot.TextOf("startTime")) is { } start && ReadTime(slot.TextOf("endTime")) is { } end && start < end;

    /// <summary>Local time without an offset, to the minute or the second.</summary>
    private static DateTime? ReadTime(string? text) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
