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

        T[] items = [];
        var count = 0;
        var complete = true;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (itemConverter.TryRead(ref reader, out var item))
            {
                if (count == items.Length)
                {
                    Array.Resize(ref items, Math.Max(2, 2 * count));
                }

                items[count++] = item!;
            }
            else
            {
                complete = false;
                reader.Skip();
            }
        }

        Array.Resize(ref items, count);
        value = new MluviiList<T>(items, complete ? null : JsonElement.ParseValue(ref start).GetRawText());
        return true;
    }

    public override bool IsMissing(MluviiList<T> value) => value.IsMissing;

    public override IEnumerable<string> Unreadable(MluviiList<T> value)
    {
        var leftOut = value.AsSent is { } json && (json.StartsWith('[') || value.Count == 0);
        return leftOut ? [string.Empty] : value.SelectMany(item => itemConverter.Unreadable(item)).Distinct();
    }

    public override void Write(JsonBuffer buffer, MluviiList<T> value, MluviiCasing casing)
    {
        if (value.AsSent is { } json)
        {
            buffer.WriteRaw(json);
            return;
        }

        if (value.IsMissing)
        {
            buffer.WriteNull();
            return;
        }

        buffer.StartArray();
        foreach (var item in value)
        {
            if (item is null)
            {
                buffer.WriteNull();
            }
            else
            {
                itemConverter.Write(buffer, item, casing);
            }
        }

        buffer.EndArray();
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
