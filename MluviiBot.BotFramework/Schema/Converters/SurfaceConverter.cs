using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Converters;

public class SurfaceConverter : JsonConverter
{
    public SurfaceConverter()
    {
    }

    public override bool CanRead => throw new NotImplementedException();

    public override bool CanWrite => throw new NotImplementedException();

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotImplementedException();
}
