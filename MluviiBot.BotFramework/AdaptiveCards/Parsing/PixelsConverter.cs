#nullable enable
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A number of pixels that is "80px" on the wire.</summary>
internal sealed class PixelsConverter : JsonConverter<uint>
{
    public override uint ReadJson(JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        try
        {
            return Pixels.Parse(Convert.ToString(reader.Value, CultureInfo.InvariantCulture));
        }
        catch (FormatException e)
        {
            throw reader.Fault(e.Message, e);
        }
    }

    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) => writer.WriteValue(Pixels.Format(value));
}
