using System.Text.Json;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A list. Items that cannot be read are left out, and the whole is then kept as sent.</summary>
internal sealed class ListConverter<T>(JsonConverter<T> itemConverter) : LenientConverter<MluviiList<T>>
{
    private readonly LenientConverter<T>? _lenientItem = itemConverter as LenientConverter<T>;

    public override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out MluviiList<T> value)
    {
        value = default;
        if (reader.TokenType is JsonTokenType.Null)
        {
            return true;
        }

        var start = reader;
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            value = new MluviiList<T>(ReadOther(ref reader, options), JsonElement.ParseValue(ref start).GetRawText());
            return true;
        }

        var items = new List<T>();
        var complete = true;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (TryReadItem(ref reader, options, out var item))
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

    public override void Write(Utf8JsonWriter writer, MluviiList<T> value, JsonSerializerOptions options)
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
                itemConverter.Write(writer, item, options);
            }
        }

        writer.WriteEndArray();
    }

    private T[] ReadOther(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (_lenientItem?.TryReadMany(ref reader, out var values) is true)
        {
            return values;
        }

        if (TryReadItem(ref reader, options, out var item))
        {
            return [item!];
        }

        reader.Skip();
        return [];
    }

    private bool TryReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options, out T? item)
    {
        if (_lenientItem is not null)
        {
            return _lenientItem.TryRead(ref reader, options, out item);
        }

        var isObject = reader.TokenType is JsonTokenType.StartObject;
        item = isObject ? Unreadable.ReadObject(ref reader, itemConverter, options) : default;
        return isObject;
    }
}

/// <summary>Makes the converter of each list, once per type of items.</summary>
internal sealed class ListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(MluviiList<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            typeof(ListConverter<>).MakeGenericType(typeToConvert.GenericTypeArguments), options.GetConverter(typeToConvert.GenericTypeArguments[0]))!;
}
