using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads whole numbers only: no fractions, and no numbers in quotes.</summary>
public class StrictIntConverter : JsonConverter
{
    public StrictIntConverter()
    {
    }

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType.IsIntegerType();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is not JsonToken.Integer)
        {
            throw reader.Fault($"A whole number is expected, not '{reader.Value}'.");
        }

        try
        {
            return Convert.ChangeType(reader.Value, objectType, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            throw reader.Fault($"{reader.Value} is too large a number here.", e);
        }
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("A number is written as it is.");
}
