using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A map. When a value is of another type than the map's, the whole is kept as sent.</summary>
internal abstract class MapConverter<T> : LenientConverter<MluviiMap<T>>
{
    public override bool TryRead(ref Utf8JsonReader reader, out MluviiMap<T> value)
    {
        value = default;
        if (reader.TokenType is JsonTokenType.Null)
        {
            return true;
        }

        var start = reader;
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        var faithful = reader.TokenType is JsonTokenType.StartObject;
        if (!faithful)
        {
            reader.Skip();
        }
        else
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var key = JsonText.Read(ref reader);
                reader.Read();
                entries[key] = ReadValue(ref reader, out var faithfulValue);
                faithful &= faithfulValue;
            }
        }

        value = new MluviiMap<T>(entries, faithful ? null : JsonElement.ParseValue(ref start).GetRawText());
        return true;
    }

    public override bool IsMissing(MluviiMap<T> value) => value.IsMissing;

    public override IEnumerable<string> Unreadable(MluviiMap<T> value) => value.AsSent is { } json && !json.StartsWith('{') ? [string.Empty] : [];

    public override void Write(JsonBuffer buffer, MluviiMap<T> value, MluviiCasing casing)
    {
        if (value.AsSent is { } json)
        {
            buffer.WriteRaw(json);
            return;
        }

        buffer.StartObject();
        foreach (var (key, item) in value)
        {
            buffer.WriteName(key);
            WriteValue(buffer, item, casing);
        }

        buffer.EndObject();
    }

    /// <summary>Reads a value of any type; <paramref name="faithful"/> tells whether it would be written as it came.</summary>
    protected abstract T ReadValue(ref Utf8JsonReader reader, out bool faithful);

    protected abstract void WriteValue(JsonBuffer buffer, T value, MluviiCasing casing);
}

/// <summary>Text by name; anything else is taken as its JSON, without white space.</summary>
internal sealed class TextMapConverter(TextConverter text) : MapConverter<string?>
{
    protected override string? ReadValue(ref Utf8JsonReader reader, out bool faithful)
    {
        faithful = reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
        return text.TryRead(ref reader, out var value) ? value : JsonText.Compact(JsonElement.ParseValue(ref reader));
    }

    protected override void WriteValue(JsonBuffer buffer, string? value, MluviiCasing casing) => text.Write(buffer, value, casing);
}

/// <summary>Texts by name.</summary>
internal sealed class TextListMapConverter(ListConverter<string?> list) : MapConverter<MluviiList<string?>>
{
    protected override MluviiList<string?> ReadValue(ref Utf8JsonReader reader, out bool faithful)
    {
        list.TryRead(ref reader, out var value);
        faithful = value.AsSent is null;
        return value;
    }

    protected override void WriteValue(JsonBuffer buffer, MluviiList<string?> value, MluviiCasing casing) => list.Write(buffer, value, casing);
}
