using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A list. Items that cannot be read are left out, and the whole is then kept as sent.</summary>
internal sealed class ListConverter<T>(LenientConverter<T> itemConverter) : LenientConverter<MluviiList<T>>
{
    public override bool TryRead(ref Utf8JsonReader reader, out MluviiList<T> value)
    {
        value = default;
        if (reader.TokenType is JsonTokenType.Null)
        {
            return true;
        }

        var start = reader;
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            value = new MluviiList<T>(ReadOther(ref reader), JsonElement.ParseValue(ref start).GetRawText());
            return true;
        }

        var items = new List<T>();
        var complete = true;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (itemConverter.TryRead(ref reader, out var item))
            {
                items.Add(item!);
            }
            else
            {
                complete = false;
                reader.Skip();
            }
        }

        value = new MluviiList<T>([.. items], complete ? null : JsonElement.ParseValue(ref start).GetRawText());
        return true;
    }

    public override bool IsMissing(MluviiList<T> value) => value.IsMissing;

    public override IEnumerable<string> Unreadable(MluviiList<T> value)
    {
        var leftOut = value.AsSent is { } json && (json.StartsWith('[') || value.Count == 0);
        return leftOut ? [string.Empty] : value.SelectMany(item => itemConverter.Unreadable(item)).Distinct();
    }

    public override void Write(Utf8JsonWriter writer, MluviiList<T> value, MluviiCasing casing)
    {
        if (value.AsSent is { } json)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        if (value.IsMissing)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (item is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                itemConverter.Write(writer, item, casing);
            }
        }

        writer.WriteEndArray();
    }

    private T[] ReadOther(ref Utf8JsonReader reader)
    {
        if (itemConverter.TryReadMany(ref reader, out var values))
        {
            return values;
        }

        if (itemConverter.TryRead(ref reader, out var item))
        {
            return [item!];
        }

        reader.Skip();
        return [];
    }
}
