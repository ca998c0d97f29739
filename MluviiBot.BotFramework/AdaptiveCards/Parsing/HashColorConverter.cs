using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A colour as #RRGGBB or #AARRGGBB; anything else is left out with a warning.</summary>
public class HashColorConverter : JsonConverter
{
    public HashColorConverter()
    {
    }

    public override bool CanWrite => true;

    /// <summary>For a converter that is called directly: takes its warnings. Null drops them.</summary>
    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => objectType == typeof(string);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.String && ColorUtil.IsValidColor((string)reader.Value))
        {
            return reader.Value;
        }

        CardParsing.Warn(reader, serializer, Warnings, "A colour must look like #RRGGBB or #AARRGGBB; it is left out");
        reader.Skip();
        return null;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => writer.WriteValue((string)value);
}
