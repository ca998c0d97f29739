using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a list without its nulls and empty objects, which templates leave behind.</summary>
public class IgnoreEmptyItemsConverter<T> : AdaptiveTypedBaseElementConverter
{
    public IgnoreEmptyItemsConverter()
    {
    }

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(List<T>).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.Null)
        {
            return existingValue;
        }

        if (reader.TokenType is not JsonToken.StartArray)
        {
            throw reader.Fault("A JSON array is expected.");
        }

        if (reader is not JTokenReader)
        {
            using var tokens = JToken.ReadFrom(reader).CreateReader();
            tokens.Read();
            return ReadJson(tokens, objectType, existingValue, serializer);
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType is not JsonToken.EndArray)
        {
            if (reader is JTokenReader { CurrentToken: JObject { Count: 0 } })
            {
                reader.Skip();
            }
            else if (reader.TokenType is not JsonToken.Null)
            {
                items.Add(serializer.Deserialize<T>(reader));
            }
        }

        return items;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("A list is written by its items.");
}
