using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A word in any case; null and unknown words leave the value as it was, the latter with a warning.</summary>
public class IgnoreNullEnumConverter<TEnum> : StringEnumConverter
{
    private readonly bool _camelCase;

    public IgnoreNullEnumConverter()
    {
    }

    public IgnoreNullEnumConverter(bool camelCase)
    {
        _camelCase = camelCase;
        NamingStrategy = camelCase ? new CamelCaseNamingStrategy() : null;
    }

    /// <summary>For a converter that is called directly: takes its warnings. Null drops them.</summary>
    public List<AdaptiveWarning> Warnings { get; set; }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.String && EnumWords<TEnum>.TryParse(((string)reader.Value).Trim(), out var value))
        {
            return value;
        }

        if (reader.TokenType is JsonToken.Integer
            && Enum.ToObject(typeof(TEnum), reader.Value) is TEnum number
            && EnumWords<TEnum>.TryFormat(number, _camelCase, out _))
        {
            return number;
        }

        if (reader.TokenType is not JsonToken.Null)
        {
            CardParsing.Warn(reader, serializer, Warnings, $"'{reader.Value}' is not a value of {typeof(TEnum).Name}; it is left out");
            reader.Skip();
        }

        return existingValue ?? (Nullable.GetUnderlyingType(objectType) is null ? default(TEnum) : null);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (value is TEnum known && EnumWords<TEnum>.TryFormat(known, _camelCase, out var word))
        {
            writer.WriteValue(word);
        }
        else
        {
            base.WriteJson(writer, value, serializer);
        }
    }
}
