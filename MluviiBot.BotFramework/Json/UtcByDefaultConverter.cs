#nullable enable
using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// Reads a point in time and keeps its offset. Without one it is UTC, on every machine; Newtonsoft would take the machine's own zone.
/// </summary>
internal sealed class UtcByDefaultConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(DateTimeOffset) || objectType == typeof(DateTimeOffset?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        switch (reader.Value)
        {
            case DateTimeOffset time:
                return time;
            case DateTime time:
                return new DateTimeOffset(time.Kind is DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time);
            case null or "" when objectType == typeof(DateTimeOffset?) && reader.TokenType is JsonToken.Null or JsonToken.String:
                return null;
            case string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time):
                return time;
            default:
                var place = reader as IJsonLineInfo;
                throw new JsonSerializationException(
                    $"'{reader.Path}' is not a point in time in ISO 8601 form such as 2026-01-31T12:00:00Z.", reader.Path, place?.LineNumber ?? 0, place?.LinePosition ?? 0, innerException: null);
        }
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
}
