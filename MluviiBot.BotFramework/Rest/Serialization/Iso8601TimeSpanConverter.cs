using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>A <see cref="TimeSpan"/> as an ISO 8601 duration: <c>P1DT2H</c>.</summary>
public class Iso8601TimeSpanConverter : JsonConverter
{
    public Iso8601TimeSpanConverter()
    {
    }

    public override bool CanConvert(Type objectType) => objectType == typeof(TimeSpan) || objectType == typeof(TimeSpan?);

    /// <exception cref="JsonException">The value is not a duration.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        switch (reader.TokenType)
        {
            case JsonToken.Null when objectType == typeof(TimeSpan?):
                return null;
            case JsonToken.String:
                try
                {
                    return XmlConvert.ToTimeSpan((string)reader.Value!);
                }
                catch (FormatException e)
                {
                    throw new JsonSerializationException($"'{reader.Path}' is not an ISO 8601 duration such as P1DT2H.", e);
                }

            default:
                throw new JsonSerializationException($"'{reader.Path}' is a {reader.TokenType}, not an ISO 8601 duration such as P1DT2H.");
        }
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteValue(value is TimeSpan span ? XmlConvert.ToString(span) : null);
    }
}
